import type * as Api from 'obsidian';
import { Component } from '../component';

export enum PopoverState {
  Showing = 0,
  Shown = 1,
  Hiding = 2,
  Hidden = 3,
}

/** How long a card stays once the pointer has left, in milliseconds. */
const lingerTime = 300;

/** A card beside an element: shown once the pointer has rested there, gone soon after it left both. One for each parent. */
export class HoverPopover extends Component {
  readonly hoverEl: HTMLElement;
  state = PopoverState.Showing;
  private timer = 0;

  constructor(private readonly parent: Api.HoverParent, private readonly targetEl: HTMLElement | null, waitTime = 300, private readonly staticPos: Api.Point | null = null) {
    super();
    this.hoverEl = createDiv('popover hover-popover');
    (parent.hoverPopover as unknown as HoverPopover | null)?.hide();
    parent.hoverPopover = this as unknown as Api.HoverPopover;
    this.timer = window.setTimeout(() => this.show(), waitTime);
    for (const element of [targetEl, this.hoverEl]) {
      element?.addEventListener('mouseenter', this.stay);
      element?.addEventListener('mouseleave', this.leave);
    }
  }

  hide(): void {
    if (this.state === PopoverState.Hidden) return;
    window.clearTimeout(this.timer);
    this.state = PopoverState.Hidden;
    this.targetEl?.removeEventListener('mouseenter', this.stay);
    this.targetEl?.removeEventListener('mouseleave', this.leave);
    if ((this.parent.hoverPopover as unknown) === this) this.parent.hoverPopover = null;
    this.hoverEl.remove();
    this.unload();
  }

  private readonly stay = (): void => {
    if (this.state !== PopoverState.Hiding) return;
    window.clearTimeout(this.timer);
    this.state = PopoverState.Shown;
  };

  private readonly leave = (event: MouseEvent): void => {
    if (this.state === PopoverState.Hidden || this.hoverEl.contains(event.relatedTarget as Node | null)) return;
    window.clearTimeout(this.timer);
    if (this.state === PopoverState.Showing) return this.hide();
    this.state = PopoverState.Hiding;
    this.timer = window.setTimeout(() => this.hide(), lingerTime);
  };

  private show(): void {
    if (this.targetEl !== null && !this.targetEl.isConnected) return this.hide();
    this.state = PopoverState.Shown;
    const doc = this.targetEl?.ownerDocument ?? document;
    doc.body.append(this.hoverEl);
    void this.load();
    this.place(doc.documentElement);
  }

  private place(view: HTMLElement): void {
    const at = this.targetEl?.getBoundingClientRect();
    const { x, y } = this.staticPos ?? { x: at?.left ?? 0, y: (at?.bottom ?? 0) + 4 };
    const own = this.hoverEl.getBoundingClientRect();
    const above = (at?.top ?? y) - own.height - 4;
    // Where it fits neither below nor above, it lies over the element rather than beyond the window's edge.
    const top = y + own.height <= view.clientHeight ? y : above > 0 ? above : Math.min(y, view.clientHeight - own.height - 8);
    this.hoverEl.style.left = `${Math.max(8, Math.min(x, view.clientWidth - own.width - 8))}px`;
    this.hoverEl.style.top = `${Math.max(8, top)}px`;
  }
}
