import { Component, type HoverParent, type HoverPopover } from 'obsidian';
import { claimRef, emptyList, type ClaimList } from '../../../core/vault/claim-list';
import { ClaimRows, type Row } from '../../../core/vault/claim-rows';
import type { CarryPosition, Spliced } from '../../../core/vault/claim-splice';
import { numberRow, tellActive, type ActiveRowList } from '../../../obsidian/list/active-row-list';
import { LongList } from '../../../obsidian/list/long-list';
import { StickyHead } from '../../../obsidian/list/sticky-head';
import type { NoteMove } from './carry-positions';
import { carryRows, carrySplicedRows } from './carry-rows';
import { drawClaim, drawGroup, type RowLook } from './claim-row';
import { addScroller } from './claims-scroller';
import { Folds } from './folds';
import { GrownClaims } from './grown-claims';
import type { ListEvents } from './list-events';
import { RowTools } from './row-tools';
import { Selection, type Extend } from './selection';
import { Sight } from './sight';

/** The claims of a `ClaimList` as rows under their groups' headers: of any number, by mouse and by keyboard. */
export class ClaimRowList extends Component implements ActiveRowList, HoverParent {
  hoverPopover: HoverPopover | null = null;
  readonly rootEl: HTMLElement;
  readonly scroller: HTMLElement;
  readonly selection = new Selection();
  rows: ClaimRows = new ClaimRows(emptyList, false, () => false);
  /** Of the group with a number. */
  readonly sticky: StickyHead<number>;
  readonly long: LongList;
  private readonly tools: RowTools;
  private readonly folds = new Folds();
  private readonly grown = new GrownClaims();
  private look: RowLook = { group: 'none', find: null };
  private playing: number | null = null;

  constructor(
    parent: HTMLElement,
    readonly events: ListEvents,
  ) {
    super();
    this.rootEl = parent.createDiv('timecite-claims-list');
    this.scroller = addScroller(this.rootEl);
    this.sticky = new StickyHead(this.scroller, (group, row) => drawGroup(row, this.list, group, this.look, this.isCollapsed(group)));
    this.tools = new RowTools(this);
    this.long = this.addChild(
      new LongList({
        scroller: this.scroller,
        draw: (row) => this.draw(row),
        renumber: (row, element) => numberRow(this, row, element),
        onRender: () => {
          this.sticky.update(this.long, this.rows.headAt(this.long.first));
          tellActive(this);
        },
      }),
    );
  }

  get list(): ClaimList {
    return this.rows.list;
  }

  /** Shows a list from its start. */
  show(list: ClaimList, look: RowLook): void {
    this.selection.clear();
    this.replace(list, look);
    this.long.reset(this.rows.length, { row: 0, hidden: 0 });
  }

  /** Shows the same list after notes have changed or moved: what is in sight, active, selected and collapsed stays so. */
  refresh(list: ClaimList, look: RowLook, carry: CarryPosition, moves: readonly NoteMove[] = []): void {
    const carryRow = carryRows(this.list, list, carry);
    const sight = new Sight(this);
    this.selection.carry(carry, carryRow);
    for (const kept of [this.folds, this.grown]) moves.forEach((move) => kept.follow(move));
    this.replace(list, look);
    this.long.reset(this.rows.length, sight.placeIn(this.rows, carryRow));
  }

  /** Shows the list after one note's change; what is drawn of the others stays. @param sight What was in sight before the change. */
  splice(spliced: Spliced, sight: Sight): void {
    const { list, claims, groups, carry } = spliced;
    const before = this.rows;
    const carryRow = carrySplicedRows(spliced);
    this.selection.carry(carry, carryRow);
    this.playing = this.playing === null ? null : carry(this.playing);
    this.layOut(list);
    const top = sight.placeIn(this.rows, carryRow);
    const first = before.first(groups.from);
    if (this.hasHeaders) this.long.splice(first, before.first(groups.to), this.rows.first(groups.from + groups.count) - first, top);
    else this.long.splice(claims.from, claims.to, claims.count, top);
    this.mark();
  }

  /** Marks the claim at a position as the one that plays; null marks none. */
  markPlaying(position: number | null, reveal: boolean): void {
    if (position === this.playing) return;
    this.playing = position;
    this.mark();
    if (position !== null && reveal) this.reveal(this.rows.rowOf(position));
  }

  /** Makes a row the active one and brings it into sight. */
  activate(row: number, extend: Extend = 'not'): void {
    const bounded = Math.max(0, Math.min(row, this.rows.length - 1));
    if (this.rows.length > 0) this.selection.move(this.rows.at(bounded), extend, this.rows.positionAt(bounded));
    this.mark();
    this.reveal(bounded);
  }

  /** Shows all times of a row's claim, or only the first ones where they are many. False where that makes no difference. */
  grow(row: number, grown: boolean): boolean {
    const its = row < 0 ? null : this.rows.at(row);
    if (its?.kind !== 'claim' || !this.grown.set(claimRef(this.list, its.position), grown)) return false;
    this.long.splice(row, row + 1, 1);
    this.reveal(row);
    return true;
  }

  /** The row that is active, or -1. */
  get activeRow(): number {
    const { active } = this.selection;
    return active ? this.rows.numberOf(active) : -1;
  }

  toggleGroup(group: number, collapse = !this.isCollapsed(group)): void {
    this.folds.set(this.list, group, this.look.group, collapse);
    this.fold();
  }

  /** Collapses or expands all groups; the one that was at the top is there again. */
  toggleAll(collapse: boolean): void {
    const top = this.rows.groupAt(this.long.first);
    this.folds.setAll(collapse);
    this.fold(top);
  }

  private fold(top?: number): void {
    this.layOut(this.list);
    this.long.reset(this.rows.length, top === undefined ? undefined : { row: this.rows.first(top), hidden: 0 });
    this.mark();
  }

  /** Offers what can be done with the claim of a row there; null where the pointer is on none. */
  offerTools(row: number | null): void {
    const shown = row ?? this.activeRow;
    const its = shown >= 0 && shown < this.rows.length ? this.rows.at(shown) : null;
    this.tools.show(its?.kind === 'claim' ? this.long.element(shown) : null);
  }

  /** Shows which rows are active and selected. */
  mark(): void {
    this.long.forEach((row, element) => this.markRow(row, element));
    this.offerTools(null);
    tellActive(this);
  }

  /** Whether groups are shown: each with a header, and collapsed or not. */
  get hasHeaders(): boolean {
    return this.look.group !== 'none';
  }

  private isCollapsed(group: number, list = this.list): boolean {
    return this.folds.isCollapsed(list, group, this.look.group);
  }

  private layOut(list: ClaimList): void {
    this.sticky.forget();
    this.rows = new ClaimRows(list, this.hasHeaders, (group) => this.isCollapsed(group, list));
  }

  private replace(list: ClaimList, look: RowLook): void {
    this.look = look;
    this.playing = null;
    this.layOut(list);
  }

  /** Brings a row into sight, below its group's header. */
  reveal(row: number): void {
    this.long.reveal(row, this.hasHeaders && this.rows.at(row).kind === 'claim' ? this.rows.first(this.rows.groupAt(row)) : -1);
    this.mark();
  }

  private draw(row: number): HTMLElement {
    const its = this.rows.at(row);
    const element = createDiv({ attr: { role: 'treeitem', 'aria-level': this.hasHeaders && its.kind === 'claim' ? '2' : '1' } });
    numberRow(this, row, element);
    if (its.kind === 'group') drawGroup(element, this.list, its.group, this.look, this.isCollapsed(its.group));
    else drawClaim(element, this.list, its.position, { ...this.look, isGrown: this.grown.has(claimRef(this.list, its.position)) });
    this.markRow(row, element);
    return element;
  }

  private markRow(row: number, element: HTMLElement): void {
    const its: Row = this.rows.at(row);
    const selected = its.kind === 'claim' && this.selection.has(its.position);
    element.toggleClass('is-selected', selected && this.selection.size > 1);
    element.toggleClass('is-active', row === this.activeRow);
    element.toggleClass('is-playing', its.kind === 'claim' && its.position === this.playing);
    element.setAttribute('aria-selected', String(selected));
  }
}
