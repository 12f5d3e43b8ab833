import { Component, setIcon, setTooltip } from 'obsidian';
import { formatTime } from '../../core/time/timecode';
import type { PlayerSession } from './player-session';

/** The row of buttons under the video, and the time. */
export class PlayerControls extends Component {
  private readonly row: HTMLElement;
  private readonly toggle: HTMLElement;
  private readonly time: HTMLElement;
  private shown = '';

  constructor(
    parent: HTMLElement,
    private readonly session: PlayerSession,
  ) {
    super();
    this.row = parent.createDiv({ cls: 'timecite-player-controls', attr: { role: 'toolbar', 'aria-label': 'Player controls' } });
    this.button('rewind', 'Back', () => this.skip(-1));
    this.toggle = this.button('play', 'Play', () => this.session.toggle());
    this.button('fast-forward', 'Forward', () => this.skip(1));
    this.time = this.row.createSpan({ cls: 'timecite-player-time' });
    this.button('external-link', 'Open in browser here', () => this.openInBrowser());
  }

  override onload(): void {
    this.register(this.session.onTime(() => this.render()));
    this.render();
  }

  private render(): void {
    const { now, report } = this.session;
    const state = now?.playing ? 'Pause' : 'Play';
    if (state !== this.shown) {
      setIcon(this.toggle, now?.playing ? 'pause' : 'play');
      setTooltip(this.toggle, state);
      this.shown = state;
    }
    this.row.toggleClass('is-idle', !now);
    this.time.setText(now ? [now.seconds, ...(report.duration === null ? [] : [report.duration])].map(formatTime).join(' / ') : '');
  }

  private button(icon: string, label: string, run: () => void): HTMLElement {
    const button = this.row.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
    setIcon(button, icon);
    button.onClickEvent(run);
    return button;
  }

  private skip(direction: 1 | -1): void {
    const { now } = this.session;
    if (now) this.session.seek(now.seconds + direction * this.session.skipSeconds);
  }

  private openInBrowser(): void {
    const { now } = this.session;
    if (now) this.session.openInBrowser({ ...now, end: null });
  }
}
