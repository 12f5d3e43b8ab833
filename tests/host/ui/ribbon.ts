import type { HostState } from '../host-state';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** Adds an action to the left ribbon. */
export function addRibbonIcon(state: HostState, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
  const element = state.workspace.leftRibbon.actionsEl.createDiv('clickable-icon side-dock-ribbon-action');
  element.setAttribute('role', 'button');
  setIcon(element, icon);
  setTooltip(element, title, { placement: 'right' });
  element.addEventListener('click', callback);
  state.ribbonIcons.push(element);
  return element;
}
