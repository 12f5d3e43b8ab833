import { noIgnores, type IgnoreRules } from './core/check/ignore';
import { hasFields } from './core/fields-of';
import { Listeners } from './core/listeners';
import type { TimestampFormat } from './core/note/write-timestamp';

/** What the person can set, as it is stored. */
export interface Settings {
  /** Start playing when a chip is clicked; otherwise the player only goes to the place. */
  readonly autoplay: boolean;
  /** How far the skip commands go, in seconds. */
  readonly skipSeconds: number;
  /** Show the picture of a video, fetched from YouTube, on the card of a chip. */
  readonly showPreviews: boolean;
  /** Turn links on a time into chips, too. */
  readonly chipsForLinks: boolean;
  /** How new timestamps are written. */
  readonly insertFormat: TimestampFormat;
  /** Underline problems in the editor. */
  readonly underlineProblems: boolean;
  /** Mark the lines with problems beside the text, too. */
  readonly problemGutter: boolean;
  /** What the checks leave out. */
  readonly ignores: IgnoreRules;
}

/** One of the lists of what the checks leave out. */
export type ListKey = `ignores.${keyof IgnoreRules}`;

/** What can be set by itself. */
export type SettingKey = Exclude<keyof Settings, 'ignores'> | ListKey;

/** What people know each setting by, in the order in which they see them. */
export const settingNames: Readonly<Record<SettingKey, string>> = {
  autoplay: 'Play at once',
  skipSeconds: 'Skip length',
  showPreviews: 'Video previews',
  chipsForLinks: 'Links on a time',
  insertFormat: 'New timestamps',
  underlineProblems: 'Underline problems',
  problemGutter: 'Mark lines with problems',
  'ignores.targets': 'Ignored link targets',
  'ignores.notes': 'Ignored notes',
  'ignores.folders': 'Ignored folders',
  'ignores.codes': 'Ignored problems',
};

/** What is in effect until the person sets something else. */
export const defaultSettings: Settings = {
  autoplay: true,
  skipSeconds: 5,
  showPreviews: false,
  chipsForLinks: true,
  insertFormat: 'element',
  underlineProblems: true,
  problemGutter: false,
  ignores: noIgnores,
};

/** How far one can skip, in seconds. */
export const skipRange = { min: 1, max: 600 } as const;

/** Whether the skip commands may go so many seconds. */
export function isSkip(seconds: number): boolean {
  return seconds >= skipRange.min && seconds <= skipRange.max;
}

/** Where settings are kept: the plugin. */
export interface SettingsHome {
  saveData(data: unknown): Promise<void>;
}

/** What became of stored settings: those that could be read, and which could not. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly unreadable: readonly SettingKey[];
}

/** Reads stored settings. Each value that is damaged falls back to its default by itself; what another version may have stored is kept as it is. */
export function readSettings(stored: unknown): LoadedSettings {
  if (stored === null || stored === undefined) return { settings: defaultSettings, unreadable: [] };
  if (!hasFields(stored)) return { settings: defaultSettings, unreadable: Object.keys(settingNames) as SettingKey[] };
  const { ignores, ...rest } = stored;
  const plain = readFields(rest, plainFields);
  const lists = readFields(ignores === undefined ? {} : ignores, listFields);
  const settings = { ...defaultSettings, ...plain.values, ignores: { ...defaultSettings.ignores, ...lists.values } };
  return { settings, unreadable: [...plain.unreadable, ...lists.unreadable.map((key) => `ignores.${key}` as const)] };
}

/** The settings as they are now; features hold the store, never a copy. */
export class SettingsStore {
  private readonly listeners = new Listeners<Settings>();
  /** Settles when the last save has succeeded or failed. */
  private saved: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly home: SettingsHome,
    private settings: Settings,
  ) {}

  get current(): Settings {
    return this.settings;
  }

  /** Applies the changes at once, then saves them. Rejects when they cannot be saved; they stay applied. */
  async update(patch: Partial<Settings>): Promise<void> {
    this.replace({ ...this.settings, ...patch });
    // One save after the other, each of what holds by then: an older one that takes longer would undo a newer one.
    const saving = this.saved.then(() => this.home.saveData(this.settings));
    this.saved = saving.catch(() => undefined);
    await saving;
  }

  /** Applies settings that are saved already, as after a change from outside. */
  replace(settings: Settings): void {
    this.settings = settings;
    this.listeners.tell(settings);
  }

  /** Calls the listener after each change; returns a function that removes it. */
  onChange(listener: (settings: Settings) => void): () => void {
    return this.listeners.add(listener);
  }
}

type Check = (value: unknown) => boolean;

const plainFields: Record<Exclude<SettingKey, ListKey>, Check> = {
  autoplay: isBoolean,
  skipSeconds: (value) => typeof value === 'number' && isSkip(value),
  showPreviews: isBoolean,
  chipsForLinks: isBoolean,
  insertFormat: (value) => value === 'element' || value === 'bracket' || value === 'link',
  underlineProblems: isBoolean,
  problemGutter: isBoolean,
};

const listFields: Record<keyof IgnoreRules, Check> = {
  targets: isTextList,
  notes: isTextList,
  folders: isTextList,
  codes: isTextList,
};

interface ReadFields<Key> {
  readonly values: Record<string, unknown>;
  readonly unreadable: readonly Key[];
}

function readFields<Key extends string>(stored: unknown, fields: Readonly<Record<Key, Check>>): ReadFields<Key> {
  const keys = Object.keys(fields) as Key[];
  if (!hasFields(stored)) return { values: {}, unreadable: keys };
  const unreadable = keys.filter((key) => Object.hasOwn(stored, key) && !fields[key](stored[key]));
  const sound = Object.entries(stored).filter(([key]) => !unreadable.some((one) => one === key));
  return { values: Object.fromEntries(sound), unreadable };
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
