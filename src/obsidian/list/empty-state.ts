import { ButtonComponent, setIcon } from 'obsidian';

/** What a pane without rows says, and what the person can do then. */
export interface EmptyState {
  readonly icon: string;
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** A pane that shows its list, or what to say where there is none. */
export interface ListPane {
  readonly rootEl: HTMLElement;
  /** What can have the focus of the list. */
  readonly listEl: HTMLElement;
  readonly emptyEl: HTMLElement;
}

/** Shows a state in the place of the list; null shows the list. If the one that disappears had the focus, the other gets it. */
export function showEmptyState(pane: ListPane, state: EmptyState | null): void {
  const { rootEl, listEl, emptyEl } = pane;
  const { activeElement } = rootEl.doc;
  const isHeld = listEl.contains(activeElement) || emptyEl.contains(activeElement);
  const wasEmpty = rootEl.hasClass('is-empty');
  rootEl.toggleClass('is-empty', state !== null);
  if (state) drawEmptyState(emptyEl, state);
  if (isHeld && (state !== null || wasEmpty)) focusShown(pane);
}

/** Gives the keyboard's focus to a pane, unless something in it has it already. */
export function focusPane(pane: ListPane): void {
  if (!pane.rootEl.contains(pane.rootEl.doc.activeElement)) focusShown(pane);
}

/** Focuses the list, or the next step where there is none; without a step, what is said. */
export function focusShown({ rootEl, listEl, emptyEl }: ListPane): void {
  const target = rootEl.hasClass('is-empty') ? (emptyEl.querySelector('button') ?? emptyEl) : listEl;
  target.focus({ preventScroll: true });
}

/** What is drawn, and with it what its button does now. */
const drawn = new WeakMap<HTMLElement, EmptyState>();

/** A state that says the same as before is not drawn again, so that a press on its button is not lost when the notes change meanwhile. */
function drawEmptyState(el: HTMLElement, state: EmptyState): void {
  const before = drawn.get(el);
  drawn.set(el, state);
  const { icon, text, action } = state;
  if (before?.icon === icon && before.text === text && before.action?.label === action?.label) return;
  el.empty();
  el.tabIndex = -1;
  setIcon(el.createDiv({ cls: 'timecite-empty-icon', attr: { 'aria-hidden': 'true' } }), icon);
  el.createDiv({ cls: 'timecite-empty-text timecite-own-words', text });
  if (action) new ButtonComponent(el).setButtonText(action.label).onClick(() => drawn.get(el)?.action?.run());
}
