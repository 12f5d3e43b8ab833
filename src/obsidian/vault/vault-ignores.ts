import { Component, Notice, type Vault } from 'obsidian';
import { mergeIgnores, noIgnores, type IgnoreRules } from '../../core/check/ignore';
import { moveIgnores } from '../../core/check/move-ignores';
import { rcName, readRc } from '../../core/check/rc-file';
import { Listeners } from '../../core/listeners';
import { messageOf } from '../../core/message-of';
import type { SettingsStore } from '../../settings';
import { changeSettings } from '../change-settings';

/** What the checks of this vault leave out: by the settings and by the file that the vault shares with other programs. */
export class VaultIgnores extends Component {
  private fromFile: IgnoreRules = noIgnores;
  private complaint = '';
  private readonly listeners = new Listeners<IgnoreRules>();

  constructor(
    private readonly vault: Vault,
    private readonly settings: SettingsStore,
  ) {
    super();
  }

  override onload(): void {
    let applied = this.settings.current.ignores;
    this.register(
      this.settings.onChange(({ ignores }) => {
        if (ignores !== applied) this.tell();
        applied = ignores;
      }),
    );
    this.registerEvent(this.vault.on('rename', ({ path }, oldPath) => this.follow(oldPath, path)));
  }

  override onunload(): void {
    this.listeners.clear();
  }

  get current(): IgnoreRules {
    return mergeIgnores(this.settings.current.ignores, this.fromFile);
  }

  /** Whether the vault's file leaves anything out. */
  get hasFile(): boolean {
    return this.fromFile !== noIgnores;
  }

  /** Calls the listener after each change; returns a function that removes it. */
  onChange(listener: (rules: IgnoreRules) => void): () => void {
    return this.listeners.add(listener);
  }

  /** Reads the file again. A mistake in it is told once; the whole file then counts for nothing. */
  async reload(): Promise<void> {
    const { adapter } = this.vault;
    const isThere = await adapter.exists(rcName).catch(() => false);
    const text = isThere ? await adapter.read(rcName).catch(() => null) : null;
    const before = this.fromFile;
    this.fromFile = text === null ? noIgnores : this.read(text);
    if (JSON.stringify(before) !== JSON.stringify(this.fromFile)) this.tell();
  }

  /** What the settings ignore stays ignored under its new path. The vault's file stays as its author wrote it. */
  private follow(from: string, to: string): void {
    const { ignores } = this.settings.current;
    const moved = moveIgnores(ignores, from, to);
    if (moved !== ignores) void changeSettings(this.settings, { ignores: moved });
  }

  private read(text: string): IgnoreRules {
    try {
      const rules = readRc(text);
      this.complaint = '';
      return rules;
    } catch (error) {
      const message = messageOf(error);
      if (message !== this.complaint) new Notice(message);
      this.complaint = message;
      return noIgnores;
    }
  }

  private tell(): void {
    this.listeners.tell(this.current);
  }
}
