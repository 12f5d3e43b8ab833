import { SearchComponent, setIcon, type Menu } from 'obsidian';
import { severities, type Severity } from '../../../core/check/problem';
import { leaveByKeys } from '../../../obsidian/list/leave-by-keys';
import { addToolbarButton, type ButtonLook } from '../../../obsidian/ui/icon-button';
import { addItem } from '../../../obsidian/ui/menu-item';
import { showMenu } from '../../../obsidian/ui/show-menu';
import { severityLooks } from '../problems/problem-kinds';
import type { Grouping } from '../rows/problem-tree';
import { groupings, type Shown } from './shown-state';

/** What the toolbar leaves to its view. */
export interface ToolbarActions {
  checkAgain(): void;
  /** Previews the safe fixes of all that is shown. */
  fixSafe(): void;
  newMenu(): Menu;
  /** Adds the entries of the view's own menu. */
  fillMenu(menu: Menu): void;
  show(patch: Partial<Shown>): void;
  /** Goes on in the list, by keyboard. */
  enterList(): void;
}

/** How each way to group looks in a menu. */
const groupLooks: Readonly<Record<Grouping, ButtonLook>> = {
  kind: { title: 'Group by kind', icon: 'shapes' },
  target: { title: 'Group by missing target', icon: 'unlink' },
  note: { title: 'Group by note', icon: 'file-text' },
};

/** The buttons, the filter box and the severity toggles above the results. */
export class ChecksToolbar {
  readonly search: SearchComponent;
  private readonly toggles = new Map<Severity, HTMLElement>();

  constructor(
    parent: HTMLElement,
    private shown: Shown,
    private readonly actions: ToolbarActions,
  ) {
    const header = parent.createDiv('nav-header');
    const buttons = header.createDiv('nav-buttons-container');
    addToolbarButton(buttons, { icon: 'refresh-cw', title: 'Check again' }, () => actions.checkAgain());
    addToolbarButton(buttons, { icon: 'wand-sparkles', title: 'Fix all safe problems shown' }, () => actions.fixSafe());
    addToolbarButton(buttons, { icon: 'list-tree', title: 'Group by' }, (event, button) => this.chooseGrouping(event, button));
    addToolbarButton(buttons, { icon: 'ellipsis-vertical', title: 'More options' }, (event, button) => this.showMenu(event, button));
    const row = header.createDiv('timecite-checks-filter');
    this.search = new SearchComponent(row).setPlaceholder('Filter problems…').setValue(shown.query);
    this.search.onChange((query) => this.choose({ query }));
    leaveByKeys(this.search, () => this.choose({ query: '' }), () => actions.enterList());
    const counts = row.createDiv('timecite-severities');
    for (const severity of severities) this.addToggle(counts, severity);
  }

  /** Shows what is chosen and how many problems of each severity there are. */
  update(shown: Shown, counts: Readonly<Record<Severity, number>>): void {
    this.shown = shown;
    if (this.search.getValue() !== shown.query) this.search.setValue(shown.query);
    for (const [severity, el] of this.toggles) {
      const on = !shown.hidden.includes(severity);
      const label = `${severityLooks[severity].name}: ${counts[severity].toLocaleString()}`;
      el.toggleClass('is-active', on);
      el.setAttrs({ 'aria-pressed': String(on), 'aria-label': label });
      el.querySelector('.timecite-count')?.setText(shorten(counts[severity]));
    }
  }

  private addToggle(parent: HTMLElement, severity: Severity): void {
    const el = parent.createEl('button', { cls: `clickable-icon timecite-severity mod-${severity}` });
    setIcon(el.createSpan('timecite-severity-icon'), severityLooks[severity].icon);
    el.createSpan('timecite-count');
    el.addEventListener('click', () => this.toggle(severity));
    this.toggles.set(severity, el);
  }

  private toggle(severity: Severity): void {
    const { hidden } = this.shown;
    this.choose({ hidden: hidden.includes(severity) ? hidden.filter((one) => one !== severity) : [...hidden, severity] });
  }

  private choose(patch: Partial<Shown>): void {
    this.shown = { ...this.shown, ...patch };
    this.actions.show(patch);
  }

  private chooseGrouping(event: MouseEvent, button: HTMLElement): void {
    const menu = this.actions.newMenu();
    for (const grouping of groupings) {
      addItem(menu, { ...groupLooks[grouping], checked: grouping === this.shown.grouping }, () => this.choose({ grouping }));
    }
    showMenu(menu, event, button);
  }

  private showMenu(event: MouseEvent, button: HTMLElement): void {
    const menu = this.actions.newMenu();
    this.actions.fillMenu(menu);
    showMenu(menu, event, button);
  }
}

/** Counts up to four characters wide: 999, 1.2k, 104k. */
function shorten(count: number): string {
  if (count < 1000) return String(count);
  return count < 10_000 ? `${(Math.floor(count / 100) / 10).toFixed(1)}k` : `${Math.floor(count / 1000)}k`;
}
