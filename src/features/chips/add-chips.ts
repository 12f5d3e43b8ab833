import { MarkdownView, type App, type Plugin } from 'obsidian';
import { chipAt } from '../../obsidian/chip/chip';
import type { PlayingServices } from '../../obsidian/services';
import { onEveryDocument } from '../../obsidian/ui/every-document';
import { dispatchLongPress } from '../../obsidian/ui/long-press';
import { ChipActions } from './chip-actions';
import { ChipEvents } from './chip-events';
import { ChipNotes } from './chip-notes';
import { livePreview } from './live-preview';
import { addPlayLine } from './play-line';
import { PlayingMarks } from './playing-marks';
import { chipSection } from './section-chips';

/** Makes chips of the timestamps in notes, and lets every chip play. */
export function addChips(plugin: Plugin, services: PlayingServices): void {
  const { app } = services;
  const notes = new ChipNotes(services);
  // Later, since what makes chips is still registered now: it is removed after this.
  plugin.register(() => void Promise.resolve().then(() => renderAgain(app)));
  plugin.registerMarkdownPostProcessor((root, context) => chipSection(root, context, notes));
  plugin.registerEditorExtension(livePreview(notes));
  const actions = new ChipActions(services);
  const events = new ChipEvents(actions);
  addPlayLine(plugin, services, actions);
  const marks = plugin.addChild(new PlayingMarks(services, notes));
  onEveryDocument(plugin, (doc, component) => {
    dispatchLongPress(doc, component, chipAt);
    events.listen(doc, component);
    marks.watch(doc, component);
  });
  if (app.workspace.layoutReady) renderAgain(app);
  followLinkSetting(plugin, services, notes);
}

/** Shows chips for links, or no longer does, as soon as the setting changes. */
function followLinkSetting(plugin: Plugin, { app, settings }: PlayingServices, notes: ChipNotes): void {
  let links = notes.chipsForLinks;
  plugin.register(
    settings.onChange(() => {
      if (links === notes.chipsForLinks) return;
      links = notes.chipsForLinks;
      renderAgain(app);
    }),
  );
}

/** Renders the open notes anew, so that they show chips, or no longer do. */
function renderAgain({ workspace }: App): void {
  workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof MarkdownView) view.previewMode.rerender(true);
  });
  workspace.updateOptions();
}
