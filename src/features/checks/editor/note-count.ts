import { Component, type App, type Plugin } from 'obsidian';
import { count } from '../../../core/report/count';
import { findNoteText } from '../../../obsidian/fixes/note-text';
import { Timer } from '../../../obsidian/timer';
import { whenLayoutReady } from '../../../obsidian/when-layout-ready';
import { activeNote } from '../active-note';
import type { FindProblems } from '../problems/problem-finder';
import type { LookAhead } from './editor-problems';

/** How long typing must rest before the count follows, in milliseconds. */
const rest = 600;

/** Shows in the status bar how many problems the open note has. */
export class NoteCount extends Component {
  private readonly app: App;
  private readonly el: HTMLElement;
  private readonly timer = new Timer();

  /** @param onClick Called with the path of the note. */
  constructor(
    plugin: Plugin,
    private readonly find: FindProblems,
    private readonly lookAhead: LookAhead,
    onClick: (path: string) => void,
  ) {
    super();
    this.app = plugin.app;
    this.el = plugin.addStatusBarItem();
    this.el.addClass('mod-clickable', 'timecite-note-count', 'timecite-own-words', 'is-hidden');
    this.el.setAttrs({ role: 'button', tabindex: '0' });
    const act = () => {
      const path = this.path();
      if (path !== null) onClick(path);
    };
    this.el.addEventListener('click', act);
    this.el.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      act();
    });
  }

  override onload(): void {
    const { workspace } = this.app;
    this.registerEvent(workspace.on('file-open', () => void this.update()));
    this.registerEvent(workspace.on('editor-change', () => this.refresh()));
    this.register(() => this.timer.stop());
    whenLayoutReady(this, this.app, () => void this.update());
  }

  /** Counts again, once nothing has asked for that for a while. */
  refresh(): void {
    this.timer.restart(rest, () => void this.update());
  }

  private async update(): Promise<void> {
    const path = this.path();
    if (path !== null) await this.lookAhead(path);
    const text = path === null ? null : await findNoteText(this.app, path);
    if (path !== this.path()) return;
    this.el.toggleClass('is-hidden', text === null);
    if (path !== null && text !== null) this.el.setText(count(this.find(path, text).length, 'problem'));
  }

  private path(): string | null {
    return activeNote(this.app)?.path ?? null;
  }
}
