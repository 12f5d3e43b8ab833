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

/** A click on a link that is drawn opens it; the pointer on it asks for a page preview. */
function linkClicks({ app, sourcePath }: Drawing): Extension {
  return EditorView.domEventHandlers({
    click(event) {
      const link = linkAt(event);
      if (link === null || event.defaultPrevented) return false;
      void app.workspace.openLinkText(link.linktext, sourcePath(), Keymap.isModEvent(event));
      return true;
    },
    mouseover(event) {
      const link = linkAt(event);
      if (link !== null) app.workspace.trigger('hover-link', { event, source: 'editor', hoverParent: { hoverPopover: null }, ...link, sourcePath: sourcePath() });
      return false;
    },
  });
}

function linkAt(event: MouseEvent): { targetEl: HTMLElement; linktext: string } | null {
  const targetEl = event.target instanceof Element ? event.target.closest<HTMLElement>('.cm-hmd-internal-link') : null;
  const linktext = targetEl?.getAttribute('data-href') ?? null;
  return targetEl === null || linktext === null ? null : { targetEl, linktext };
}
