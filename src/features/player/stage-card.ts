import { setIcon } from 'obsidian';

/** What stands in the player where no video does. */
export interface StageCard {
  readonly icon: string;
  readonly title: string;
  readonly text: string;
  /** Something went wrong: screen readers say so at once. */
  readonly alert?: boolean;
  readonly actions: readonly CardAction[];
}

/** What a button of a card says and does. */
export interface CardAction {
  readonly label: string;
  readonly run: () => void;
}

/** Shows a card; the first action is the one to take. */
export function showCard(parent: HTMLElement, { icon, title, text, alert, actions }: StageCard): HTMLElement {
  const card = parent.createDiv({ cls: 'timecite-player-card', attr: alert ? { role: 'alert' } : {} });
  card.tabIndex = -1;
  setIcon(card.createDiv({ cls: 'timecite-player-card-icon', attr: { 'aria-hidden': 'true' } }), icon);
  card.createDiv({ cls: 'timecite-player-card-title timecite-own-words', text: title });
  card.createDiv({ cls: 'timecite-player-card-text timecite-own-words', text });
  const row = card.createDiv({ cls: 'timecite-player-card-actions' });
  for (const { label, run } of actions) row.createEl('button', { text: label }).addEventListener('click', () => run());
  return card;
}
