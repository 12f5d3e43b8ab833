import { Platform, prepareSimpleSearch, renderMatches, setIcon, type SearchMatches } from 'obsidian';
import { closeEmbeddings } from '../../../core/close-embeddings';
import { leadsAway } from '../../../core/note/decide-note-readings';
import { count } from '../../../core/report/count';
import { claimRef, groupEnd, groupOf, type ClaimList, type Grouping } from '../../../core/vault/claim-list';
import type { NoteRecord } from '../../../core/vault/claim-record';
import { OpenRecord, type IndexedClaim } from '../../../core/vault/open-record';
import { addRowChip } from '../../../obsidian/list/row-chips';
import { groupLabel } from '../claim-groups';
import { headingPath, placeOf } from '../titles';
import { firstChips } from './grown-claims';

/** Finds where the words of a search stand in a text. */
export type FindMatches = (text: string) => SearchMatches | null;

/** How rows are drawn. */
export interface RowLook {
  readonly group: Grouping;
  readonly find: FindMatches | null;
  /** Whether the row shows all times of a claim that has many. */
  readonly isGrown?: boolean;
}

/** Finds each word by itself: the others may stand in the headings or in the note's name. */
export function prepareMatches(search: string): FindMatches | null {
  const words = search.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  const finders = words.map((word) => prepareSimpleSearch(word));
  return (text) => merge(finders.flatMap((find) => find(text)?.matches ?? []));
}

/** A claim as a row: what it stands under, the sentence, its chips. */
export function drawClaim(row: HTMLElement, list: ClaimList, position: number, look: RowLook): void {
  const { record, index } = claimRef(list, position);
  const open = new OpenRecord(record);
  const claim = open.claim(index);
  row.addClasses(['timecite-claim', 'tree-item-self', 'is-clickable']);
  // On a phone a note is never beside the list, and a long press is for the menu.
  row.draggable = !Platform.isPhone;
  const place = placeAbove(list, position, look.group, open, claim);
  if (place !== '') renderMatches(row.createDiv({ cls: 'timecite-claim-place', attr: { dir: 'auto' } }), place, look.find?.(place) ?? null);
  if (claim.context !== null) renderMatches(row.createSpan('timecite-claim-context'), closeEmbeddings(claim.context), look.find?.(claim.context) ?? null);
  renderMatches(row.createSpan('timecite-claim-text'), closeEmbeddings(claim.text), look.find?.(claim.text) ?? null);
  drawChips(row, claim, record, look);
}

/** The claim's chips; where they are many, the first ones and how many are left. */
function drawChips(row: HTMLElement, { timestamps }: IndexedClaim, { path, video, duration }: NoteRecord, look: RowLook): void {
  const first = firstChips(timestamps.length);
  const shown = look.isGrown === true ? timestamps.length : first;
  for (const timestamp of timestamps.slice(0, shown)) {
    addRowChip(row, { timestamp, source: path, length: leadsAway(timestamp, video) ? null : duration });
  }
  if (first < timestamps.length) row.setAttribute('aria-expanded', String(shown > first));
  const rest = timestamps.length - shown;
  if (rest === 0) return;
  row.append(' ');
  const attr = { role: 'button', tabindex: '-1', 'aria-label': `Show ${count(rest, 'more time')}` };
  row.createSpan({ cls: 'timecite-claim-rest', text: `+${rest.toLocaleString()}`, attr });
}

/** A group's header: what its claims have in common, and how many there are. */
export function drawGroup(row: HTMLElement, list: ClaimList, group: number, look: RowLook, collapsed: boolean): void {
  row.addClasses(['timecite-claims-group', 'tree-item-self', 'is-clickable', 'mod-collapsible']);
  row.setAttribute('aria-expanded', String(!collapsed));
  const fold = row.createDiv('tree-item-icon collapse-icon');
  fold.toggleClass('is-collapsed', collapsed);
  setIcon(fold, 'right-triangle');
  const label = groupLabel(list, group, look.group);
  renderMatches(row.createDiv({ cls: 'tree-item-inner timecite-name', attr: { dir: 'auto' } }), label, look.find?.(label) ?? null);
  const claims = groupEnd(list, group) - (list.starts[group] ?? 0);
  const attr = { role: 'img', 'aria-label': count(claims, 'claim') };
  row.createDiv('tree-item-flair-outer').createSpan({ cls: 'tree-item-flair', text: claims.toLocaleString(), attr });
}

/** What the group's header does not say of a claim's place. Said once for neighbours that share it, or for each claim if there are no groups. */
function placeAbove(list: ClaimList, position: number, group: Grouping, open: OpenRecord, { headings }: IndexedClaim): string {
  if (group === 'heading' || (group !== 'none' && sharesPlace(list, position, open))) return '';
  const isNoteKnown = group === 'note' || list.records.length === 1 || (group === 'video' && isNamedByGroup(list, position));
  return isNoteKnown ? headingPath(headings) : placeOf(open.record, headings);
}

/** Whether the group of a video bears the name of the claim's note, since it has no other note. Looks no further than the second note. */
function isNamedByGroup(list: ClaimList, position: number): boolean {
  const { record } = claimRef(list, position);
  const group = groupOf(list, position);
  for (let other = list.starts[group] ?? 0; other < groupEnd(list, group); other += 1) {
    if (claimRef(list, other).record !== record) return false;
  }
  return record.video !== null;
}

/** Whether the claim before it in its group stands under the same heading of the same note. */
function sharesPlace(list: ClaimList, position: number, open: OpenRecord): boolean {
  if (list.starts[groupOf(list, position)] === position) return false;
  const [before, now] = [claimRef(list, position - 1), claimRef(list, position)];
  return before.record === now.record && open.headingOf(before.index) === open.headingOf(now.index);
}

/** Puts matches in order and joins those that touch. */
function merge(matches: SearchMatches): SearchMatches {
  const merged: SearchMatches = [];
  for (const [from, to] of matches.sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
