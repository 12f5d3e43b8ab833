import { lendDomHelpers } from '../dom-windows';
import { WorkspaceContainer } from './split';
import type { Workspace } from './workspace';

/** A window of its own. The host uses a frame: it too has its own `window`, `document` and DOM classes. */
export class WorkspaceWindow extends WorkspaceContainer {
  constructor(readonly frame: HTMLIFrameElement, readonly document: Document) {
    super('mod-vertical mod-root', document.body);
  }
}

/** Opens an empty pop-out window and tells of it. It closes with its last leaf. */
export function openPopout(workspace: Workspace): WorkspaceWindow {
  const frame = workspace.containerEl.ownerDocument.body.createEl('iframe', { cls: 'host-popout', attr: { title: 'Pop-out window' } });
  const doc = frame.contentDocument;
  if (doc?.defaultView == null) throw new Error('The pop-out window did not open.');
  lendDomHelpers(doc.defaultView);
  doc.body.className = `${document.body.className} is-popout-window`;
  for (const style of document.head.querySelectorAll('style, link[rel=stylesheet]')) doc.head.append(style.cloneNode(true));
  const popout = new WorkspaceWindow(frame, doc);
  workspace.popouts.push(popout);
  workspace.trigger('window-open', popout, popout.win);
  return popout;
}

/** Closes a pop-out that has no leaf left. */
export function closePopout(workspace: Workspace, popout: WorkspaceWindow): void {
  workspace.popouts.splice(workspace.popouts.indexOf(popout), 1);
  workspace.trigger('window-close', popout, popout.win);
  popout.frame.remove();
}
