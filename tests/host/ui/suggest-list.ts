/** A list of suggestions under an input: one is selected, keyboard and mouse choose. */
export class SuggestList<T> {
  private values: T[] = [];
  private selected = 0;

  constructor(
    private readonly listEl: HTMLElement,
    private readonly draw: (value: T, element: HTMLElement) => void,
    private readonly choose: (value: T, event: MouseEvent | KeyboardEvent) => void,
  ) {
    listEl.setAttribute('role', 'listbox');
  }

  get active(): T | undefined {
    return this.values[this.selected];
  }

  show(values: readonly T[]): void {
    this.values = values.slice();
    this.listEl.replaceChildren();
    values.forEach((value, index) => {
      const element = this.listEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.draw(value, element);
      element.addEventListener('click', (event) => this.choose(value, event));
      element.addEventListener('mousemove', () => this.select(index));
    });
    this.select(0);
  }

  move(by: number): void {
    const count = this.values.length;
    if (count > 0) this.select((this.selected + by + count) % count);
  }

  private select(index: number): void {
    this.selected = index;
    [...this.listEl.children].forEach((element, at) => {
      element.classList.toggle('is-selected', at === index);
      element.setAttribute('aria-selected', String(at === index));
    });
    this.listEl.children[index]?.scrollIntoView({ block: 'nearest' });
  }
}
