import type { Menu } from 'obsidian';
import { count } from '../../../core/report/count';
import { formatTime } from '../../../core/time/timecode';
import type { ClaimList, ClaimRef, Grouping } from '../../../core/vault/claim-list';
import { openOutsideLook } from '../../../obsidian/chip/open-outside-look';
import type { Moment } from '../../../obsidian/playback';
import type { ButtonLook } from '../../../obsidian/ui/icon-button';
import { addItem } from '../../../obsidian/ui/menu-item';
import type { ExportFormat } from '../../../obsidian/vault/export-file';
import type { ClaimActions, CopyFormat } from './claim-actions';
import { eachClaim } from './each-claim';
import { exportClaims } from './export-claims';

const copying: readonly { readonly format: CopyFormat; readonly title: string; readonly icon: string }[] = [
  { format: 'quote', title: 'Copy as quote', icon: 'quote' },
  { format: 'text', title: 'Copy as text', icon: 'copy' },
  { format: 'table', title: 'Copy as table', icon: 'table' },
];

const exporting: readonly { readonly format: ExportFormat; readonly title: string; readonly icon: string }[] = [
  { format: 'note', title: 'Export list as note', icon: 'file-plus' },
  { format: 'csv', title: 'Export list as CSV', icon: 'sheet' },
  { format: 'json', title: 'Export list as JSON', icon: 'braces' },
];

/** How many moments of a claim a menu offers to play. */
const mostMoments = 10;

/** What can be done with one claim, or with several. */
export function showClaimMenu(refs: readonly ClaimRef[], actions: ClaimActions, event: MouseEvent): void {
  const menu = actions.services.dialogs.newMenu();
  const [ref] = refs;
  if (ref && refs.length === 1) addClaimItems(menu, ref, actions);
  addCopyItems(menu, refs, actions);
  menu.showAtMouseEvent(event);
}

/** What can be done with the claims of a group. */
export function showGroupMenu(refs: readonly ClaimRef[], actions: ClaimActions, event: MouseEvent): void {
  const menu = actions.services.dialogs.newMenu();
  const [first] = refs;
  if (first && refs.every(({ record }) => record === first.record)) addOpenItems(menu, first, actions);
  addCopyItems(menu, refs, actions);
  menu.showAtMouseEvent(event);
}

/** A list that a menu is about. */
interface AskedList {
  readonly isEmpty: boolean;
  readonly group: Grouping;
  /** Called once an item is chosen: notes may change while the menu is open, and a search may still be finding claims. */
  readonly whole: () => Promise<ClaimList>;
}

/** Adds what can be done with a whole list. */
export function addListItems(menu: Menu, { isEmpty, group, whole }: AskedList, actions: ClaimActions): void {
  menu.addSeparator();
  for (const { format, title, icon } of copying) {
    addItem(menu, { title: several(title, 'list'), icon, disabled: isEmpty }, async () => actions.copy([...eachClaim(await whole())], format));
  }
  menu.addSeparator();
  for (const { format, title, icon } of exporting) {
    addItem(menu, { title, icon, disabled: isEmpty }, async () => exportClaims(actions.services.app, await whole(), format, group));
  }
}

function addClaimItems(menu: Menu, ref: ClaimRef, actions: ClaimActions): void {
  const moments = actions.moments(ref);
  for (const moment of moments.slice(0, mostMoments)) {
    addItem(menu, { title: `Play at ${formatTime(moment.seconds)}`, icon: 'play' }, () => actions.services.playback.play(moment));
  }
  const more = moments.length - mostMoments;
  if (more > 0) addItem(menu, { title: `And ${count(more, 'more time')}`, icon: 'ellipsis', disabled: true }, () => undefined);
  const [first] = moments;
  if (first) addItem(menu, openingAt(first), () => actions.services.playback.openOutside(first));
  menu.addSeparator();
  addOpenItems(menu, ref, actions);
}

function addOpenItems(menu: Menu, ref: ClaimRef, actions: ClaimActions): void {
  addItem(menu, { title: 'Open', icon: 'file-text' }, () => actions.open(ref, false));
  addItem(menu, { title: 'Open in new tab', icon: 'file-plus' }, () => actions.open(ref, 'tab'));
  addItem(menu, { title: 'Open to the right', icon: 'separator-vertical' }, () => actions.open(ref, 'split'));
  menu.addSeparator();
}

function addCopyItems(menu: Menu, refs: readonly ClaimRef[], actions: ClaimActions): void {
  for (const { format, title, icon } of copying) {
    const counted = refs.length === 1 ? title : several(title, `${refs.length.toLocaleString()} claims`);
    addItem(menu, { title: counted, icon }, () => actions.copy(refs, format));
  }
}

/** Names the time: a claim may have several. */
function openingAt(moment: Moment): ButtonLook {
  const { title, icon } = openOutsideLook(moment);
  return { title: `${title} at ${formatTime(moment.seconds)}`, icon };
}

/** The title of a way of copying, for several claims instead of one. */
function several(title: string, what: string): string {
  return title.replace('Copy', `Copy ${what}`).replace('quote', 'quotes');
}
