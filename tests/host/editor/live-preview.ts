import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Keymap } from '../keymap';
import { blockWidgets, type Drawing } from './block-widgets';
import { htmlWidgets } from './html-widget';
import { inlineMarks } from './inline-marks';
import { focusKnown } from './reveal';

/** Live preview: Markdown drawn as it reads, its source shown where the selection touches it. */
export function livePreview(drawing: Drawing): Extension {
  return [focusKnown, blockWidgets(drawing), htmlWidgets, inlineMarks, linkClicks(drawing)];
}

/** A click on a link that is drawn opens it. */
function linkClicks({ app, sourcePath }: Drawing): Extension {
  return EditorView.domEventHandlers({
    click(event) {
      const link = event.target instanceof Element ? event.target.closest('.cm-hmd-internal-link') : null;
      const target = link?.getAttribute('data-href') ?? null;
      if (target === null || event.defaultPrevented) return false;
      void app.workspace.openLinkText(target, sourcePath(), Keymap.isModEvent(event));
      return true;
    },
  });
}
