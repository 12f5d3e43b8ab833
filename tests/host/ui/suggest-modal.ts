import type * as Api from 'obsidian';
import { Modal } from './modal';
import { prepareFuzzySearch, renderMatches } from './search';
import { SuggestList } from './suggest-list';

type Pick = MouseEvent | KeyboardEvent;

/** A dialog with an input and the suggestions for what is in it. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly list: SuggestList<T>;
  private readonly instructionsEl: HTMLElement;
  private asked = 0;

  constructor(app: Api.App) {
    super(app);
    this.modalEl.className = 'prompt';
    const line = createDiv('prompt-input-container');
    this.inputEl = line.createEl('input', { cls: 'prompt-input', type: 'text', attr: { role: 'combobox', 'aria-expanded': 'true' } });
    this.resultContainerEl = createDiv('prompt-results');
    this.instructionsEl = createDiv('prompt-instructions');
    this.modalEl.replaceChildren(line, this.resultContainerEl, this.instructionsEl);
    this.list = new SuggestList<T>(this.resultContainerEl, (value, element) => this.renderSuggestion(value, element), (value, event) => this.selectSuggestion(value, event));
    this.inputEl.addEventListener('input', () => void this.suggest());
    this.bindKeys();
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, element: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: Pick): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.suggest();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttribute('aria-label', placeholder);
  }

  setInstructions(instructions: Api.Instruction[]): void {
    this.instructionsEl.replaceChildren();
    for (const { command, purpose } of instructions) {
      const line = this.instructionsEl.createDiv('prompt-instruction');
      line.createSpan({ cls: 'prompt-instruction-command', text: command });
      line.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: Pick): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: Pick): void {
    const { active } = this.list;
    if (active !== undefined) this.selectSuggestion(active, event);
  }

  private async suggest(): Promise<void> {
    const turn = (this.asked += 1);
    const values = await this.getSuggestions(this.inputEl.value);
    if (turn !== this.asked) return;
    this.list.show(values.slice(0, this.limit));
    if (values.length === 0) this.onNoSuggestion();
  }

  private bindKeys(): void {
    const bind = (key: string, run: (event: KeyboardEvent) => void): void => {
      this.scope.register([], key, (event) => {
        if (event.isComposing) return undefined;
        run(event);
        return false;
      });
    };
    bind('ArrowDown', () => this.list.move(1));
    bind('ArrowUp', () => this.list.move(-1));
    bind('Enter', (event) => this.selectActiveSuggestion(event));
  }
}

/** A suggest dialog over fixed items, found by the letters of their text. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<Api.FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: Pick): void;

  getSuggestions(query: string): Api.FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match === null ? [] : [{ item, match }];
    });
    return query.trim() === '' ? found : found.sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion({ item, match }: Api.FuzzyMatch<T>, element: HTMLElement): void {
    element.classList.add('mod-complex');
    const title = element.createDiv('suggestion-content').createDiv('suggestion-title');
    renderMatches(title, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: Api.FuzzyMatch<T>, event: Pick): void {
    this.onChooseItem(item, event);
  }
}
