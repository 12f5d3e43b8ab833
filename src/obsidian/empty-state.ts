import { ButtonComponent, setIcon } from 'obsidian';

/** What a pane without rows says, and what the person can do then. */
export interface EmptyState {
  readonly icon: string;
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export function drawEmptyState(el: HTMLElement, { icon, text, action }: EmptyState): void {
  el.empty();
  setIcon(el.createDiv({ cls: 'timecite-empty-icon', attr: { 'aria-hidden': 'true' } }), icon);
  el.createDiv({ cls: 'timecite-empty-text', text });
  if (action) new ButtonComponent(el).setButtonText(action.label).onClick(action.run);
}
