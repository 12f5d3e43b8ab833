import { SearchComponent, type Menu } from 'obsidian';
import type { ClaimTrait } from '../../../core/vault/claim-filter';
import type { Grouping, Sorting } from '../../../core/vault/claim-list';
import { leaveByKeys } from '../../../obsidian/list/leave-by-keys';
import { addToolbarButton, type ButtonLook } from '../../../obsidian/ui/icon-button';
import { addItem } from '../../../obsidian/ui/menu-item';
import { showMenu } from '../../../obsidian/ui/show-menu';
import { groupings, scopes, sortings, traits, type ClaimsState, type Scope } from '../claims-state';

/** What the toolbar leaves to its view. */
export interface ToolbarEvents {
  change(patch: Partial<ClaimsState>): void;
  newMenu(): Menu;
  /** Adds the entries of the view's own menu. */
  fillMenu(menu: Menu): void;
  /** The person leaves the filter for the list. */
  enterList(): void;
}

/** How each scope looks as a button. */
export const scopeLooks: Record<Scope, ButtonLook> = {
  note: { title: 'This note', icon: 'file-text' },
  video: { title: 'This video', icon: 'film' },
  folder: { title: 'This folder', icon: 'folder' },
  vault: { title: 'Whole vault', icon: 'vault' },
};

/** How each way to group looks in a menu. */
export const groupLooks: Record<Grouping, ButtonLook> = {
  note: { title: 'Group by note', icon: 'file-text' },
  video: { title: 'Group by video', icon: 'film' },
  heading: { title: 'Group by heading', icon: 'heading' },
  none: { title: 'Do not group', icon: 'list' },
};

/** How each order looks in a menu. */
export const sortLooks: Record<Sorting, ButtonLook> = {
  place: { title: 'Sort by place in the note', icon: 'text' },
  time: { title: 'Sort by time', icon: 'clock' },
};

const traitLooks: Record<ClaimTrait, ButtonLook> = {
  corrected: { title: 'Corrected times', icon: 'wand-sparkles' },
  uncertain: { title: 'Uncertain times', icon: 'circle-help' },
  'past-end': { title: 'Past the end of the video', icon: 'arrow-right-to-line' },
  'no-video': { title: 'Without a video', icon: 'ban' },
};

/** The buttons and the filter box above the claims. */
export class ClaimsToolbar {
  readonly search: SearchComponent;
  private readonly scopeButtons = new Map<Scope, HTMLElement>();
  private readonly filterButton: HTMLElement;
  private readonly followButton: HTMLElement;

  constructor(
    parent: HTMLElement,
    private state: ClaimsState,
    private readonly events: ToolbarEvents,
  ) {
    const header = parent.createDiv('nav-header');
    const buttons = header.createDiv('nav-buttons-container');
    for (const scope of scopes) this.scopeButtons.set(scope, addToolbarButton(buttons, scopeLooks[scope], () => events.change({ scope })));
    buttons.createDiv('timecite-toolbar-gap');
    addToolbarButton(buttons, { title: 'Group and sort', icon: 'arrow-up-narrow-wide' }, (event, button) => this.chooseOrder(event, button));
    this.filterButton = addToolbarButton(buttons, { title: 'Show only', icon: 'list-filter' }, (event, button) => this.chooseTraits(event, button));
    this.followButton = addToolbarButton(buttons, { title: 'Follow the video', icon: 'locate-fixed' }, () => events.change({ follow: !this.state.follow }));
    addToolbarButton(buttons, { title: 'More options', icon: 'ellipsis-vertical' }, (event, button) => this.showMenu(event, button));
    this.search = new SearchComponent(header).setPlaceholder('Filter claims…').setValue(state.search);
    this.search.onChange((search) => events.change({ search }));
    leaveByKeys(this.search, () => events.change({ search: '' }), () => events.enterList());
    this.update(state);
  }

  update(state: ClaimsState): void {
    this.state = state;
    for (const [scope, button] of this.scopeButtons) press(button, scope === state.scope);
    press(this.filterButton, state.traits.length > 0);
    press(this.followButton, state.follow);
    if (this.search.getValue() !== state.search) this.search.setValue(state.search);
  }

  private chooseOrder(event: MouseEvent, button: HTMLElement): void {
    const menu = this.events.newMenu();
    for (const group of groupings) {
      addItem(menu, { ...groupLooks[group], checked: group === this.state.group }, () => this.events.change({ group }));
    }
    menu.addSeparator();
    for (const sort of sortings) {
      addItem(menu, { ...sortLooks[sort], checked: sort === this.state.sort }, () => this.events.change({ sort }));
    }
    showMenu(menu, event, button);
  }

  private chooseTraits(event: MouseEvent, button: HTMLElement): void {
    const menu = this.events.newMenu();
    const chosen = this.state.traits;
    for (const trait of traits) {
      const toggled = chosen.includes(trait) ? chosen.filter((one) => one !== trait) : [...chosen, trait];
      addItem(menu, { ...traitLooks[trait], checked: chosen.includes(trait) }, () => this.events.change({ traits: toggled }));
    }
    menu.addSeparator();
    addItem(menu, { title: 'All claims', icon: 'list', checked: chosen.length === 0 }, () => this.events.change({ traits: [] }));
    showMenu(menu, event, button);
  }

  private showMenu(event: MouseEvent, button: HTMLElement): void {
    const menu = this.events.newMenu();
    this.events.fillMenu(menu);
    showMenu(menu, event, button);
  }
}

function press(button: HTMLElement, pressed: boolean): void {
  button.toggleClass('is-active', pressed);
  button.setAttribute('aria-pressed', String(pressed));
}
