/** How long a message stays unless something else is said, in milliseconds. */
const usualTime = 5000;

/** A message at the window's top right. It goes after its time in milliseconds, 0 keeps it; a click ends it. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  readonly messageEl: HTMLElement;
  private timer = 0;

  constructor(message: string | DocumentFragment, duration = usualTime) {
    this.containerEl = document.querySelector<HTMLElement>('.notice-container') ?? document.body.createDiv('notice-container');
    this.noticeEl = this.containerEl.createDiv({ cls: 'notice', attr: { role: 'status' } });
    this.messageEl = this.noticeEl.createDiv('notice-message');
    this.setMessage(message);
    this.noticeEl.addEventListener('click', () => this.hide());
    if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.replaceChildren(message);
    return this;
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.noticeEl.remove();
  }
}
