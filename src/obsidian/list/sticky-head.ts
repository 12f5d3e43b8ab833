import type { LongList } from './long-list';

/** A group's head, the row that it stands in, and that of the next head; undefined where none follows. */
export interface PlacedHead<Head> {
  readonly head: Head;
  readonly row: number;
  readonly next: number | undefined;
}

/** A picture of the head of the group that fills a list: it stays at the top while the group's rows scroll by, and the next head pushes it out. */
export class StickyHead<Head> {
  readonly el: HTMLElement;
  private drawn: Head | null = null;

  /**
   * @param scroller Holds the list, which is still to be made: the picture stands before it, so that a finger or a wheel on it scrolls.
   * @param draw Fills an element with a head.
   */
  constructor(
    scroller: HTMLElement,
    private readonly draw: (head: Head, el: HTMLElement) => void,
  ) {
    // The head's own row tells a screen reader of it.
    this.el = scroller.createDiv({ cls: 'timecite-sticky-head', attr: { 'aria-hidden': 'true' } });
  }

  /** The head that is shown; null where none is. */
  get shown(): Head | null {
    return this.el.hasClass('is-shown') ? this.drawn : null;
  }

  /** Draws the head anew when it is shown next: the same one may look different now. */
  forget(): void {
    this.drawn = null;
  }

  /** Follows the rows in sight. @param place The head of the first one's group; null where none is to be shown. */
  update(long: LongList, place: PlacedHead<Head> | null): void {
    const isNeeded = place !== null && (long.first > place.row || long.hidden > 0);
    this.el.toggleClass('is-shown', isNeeded);
    if (!isNeeded) return;
    this.show(place.head);
    // The two heads never overlap.
    const push = place.next === undefined ? 0 : Math.min(0, long.topOf(place.next) - long.heightOf(place.row));
    this.el.style.transform = push < 0 ? `translateY(${push}px)` : '';
  }

  private show(head: Head): void {
    if (this.drawn === head) return;
    this.drawn = head;
    this.el.empty();
    this.draw(head, this.el.createDiv());
  }
}
