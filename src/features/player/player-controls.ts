import { Component, setIcon, setTooltip } from 'obsidian';
import { formatTime } from '../../core/time/timecode';
import { noteNameOf } from '../../core/vault-path';
import { openOutsideLook } from '../../obsidian/chip/open-outside-look';
import type { Services } from '../../obsidian/services';
import { nameSilently } from '../../obsidian/ui/name-silently';
import { showMenuBelow } from '../../obsidian/ui/show-menu';
import { propertyTitle } from '../../obsidian/vault/property-title';
import { playbackRates, type PlayerAction } from './player-actions';
import type { PlayerSession } from './player-session';

/** The buttons that go to another moment, and the others; the speed is among those. */
const groups = [
  { cls: ' timecite-player-moments', ids: ['previous-claim', 'skip-back', 'play-pause', 'skip-forward', 'next-claim'] },
  { cls: '', ids: ['repeat-claim', 'mute', 'open-in-browser', 'show-note'] },
];

/** The row of buttons under the video, with the time and the speed. */
export class PlayerControls extends Component {
  private readonly row: HTMLElement;
  private readonly buttons = new Map<string, HTMLElement>();
  private readonly title: HTMLElement;
  private readonly time: HTMLElement;
  private readonly rate: HTMLElement;
  /** What each button shows, so that it is drawn only when that changes. */
  private readonly shown = new Map<string, string>();

  constructor(
    private readonly services: Pick<Services, 'app' | 'dialogs'>,
    parent: HTMLElement,
    private readonly session: PlayerSession,
    actions: readonly PlayerAction[],
  ) {
    super();
    const info = parent.createDiv({ cls: 'timecite-player-info' });
    this.title = info.createDiv({ cls: 'timecite-name timecite-player-title', attr: { dir: 'auto' } });
    this.time = info.createDiv({ cls: 'timecite-player-time' });
    this.row = parent.createDiv({ cls: 'timecite-player-controls', attr: { role: 'toolbar' } });
    nameSilently(this.row, 'Player controls');
    for (const { cls, ids } of groups) this.addGroup(cls, actions.filter(({ id }) => ids.includes(id)));
    this.rate = createEl('button', { cls: 'clickable-icon timecite-player-rate' });
    this.rate.addEventListener('click', () => this.chooseRate());
    this.buttons.get('mute')?.before(this.rate);
  }

  override onload(): void {
    this.register(this.session.onTime(() => this.render()));
    // A paused video reports nothing, and when the app starts, the note's title may be known only after the player has opened.
    this.registerEvent(this.services.app.metadataCache.on('changed', ({ path }) => path === this.session.now?.source && this.render()));
    this.render();
  }

  /** Takes the keyboard's focus, to the button that plays and pauses. */
  focus(): void {
    this.buttons.get('play-pause')?.focus();
  }

  private render(): void {
    const { now, report, segment } = this.session;
    this.show('play-pause', now?.playing ? 'pause' : 'play', now?.playing ? 'Pause' : 'Play');
    this.show('mute', report.muted ? 'volume-x' : 'volume-2', report.muted ? 'Unmute' : 'Mute');
    const opening = now ? openOutsideLook(now) : null;
    if (opening) this.show('open-in-browser', opening.icon, `${opening.title} here`);
    this.press('repeat-claim', segment?.repeat === true);
    this.rate.setText(`${report.rate}×`);
    this.rate.setAttribute('aria-label', `Speed: ${report.rate}×`);
    this.row.toggleClass('is-idle', !now);
    this.title.setText(now ? (report.title ?? this.titleOfNote(now.source)) : '');
    this.time.setText(now ? [now.seconds, ...(report.duration === null ? [] : [report.duration])].map(formatTime).join(' / ') : '');
  }

  /** What the note calls itself, until the player says what the video is called. */
  private titleOfNote(path: string): string {
    return propertyTitle(this.services.app.metadataCache.getCache(path)?.frontmatter) ?? noteNameOf(path);
  }

  private show(id: string, icon: string, label: string): void {
    const button = this.buttons.get(id);
    if (!button || this.shown.get(id) === label) return;
    this.shown.set(id, label);
    setIcon(button, icon);
    setTooltip(button, label);
  }

  private press(id: string, pressed: boolean): void {
    const button = this.buttons.get(id);
    button?.toggleClass('is-active', pressed);
    button?.setAttribute('aria-pressed', String(pressed));
  }

  /** Where not all buttons fit in a row, a group goes to the next one as a whole. */
  private addGroup(cls: string, actions: readonly PlayerAction[]): void {
    const group = this.row.createDiv(`timecite-player-group${cls}`);
    for (const action of actions) this.addButton(group, action);
  }

  private addButton(group: HTMLElement, { id, icon, label, run }: PlayerAction): void {
    const button = group.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
    setIcon(button, icon);
    button.addEventListener('click', () => run());
    this.buttons.set(id, button);
  }

  private chooseRate(): void {
    const menu = this.services.dialogs.newMenu();
    for (const rate of playbackRates) {
      menu.addItem((item) =>
        item
          .setTitle(`${rate}×`)
          .setChecked(rate === this.session.report.rate)
          .onClick(() => this.session.setRate(rate)),
      );
    }
    showMenuBelow(menu, this.rate);
  }
}
