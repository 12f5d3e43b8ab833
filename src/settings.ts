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

/** What became of stored settings: those that could be read, and the names of those that could not. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly fallen: readonly string[];
}

/** Reads stored settings. Each value that is damaged falls back to its default by itself; what another version may have stored is kept as it is. */
export function readSettings(stored: unknown): LoadedSettings {
  if (stored === null || stored === undefined) return { settings: defaultSettings, fallen: [] };
  if (!hasFields(stored)) return { settings: defaultSettings, fallen: ['settings'] };
  const { ignores, ...rest } = stored;
  const plain = readFields(rest, plainFields, '');
  const lists = readFields(ignores === undefined ? {} : ignores, listFields, 'ignores.');
  const settings = { ...defaultSettings, ...plain.values, ignores: { ...defaultSettings.ignores, ...lists.values } };
  return { settings, fallen: [...plain.fallen, ...lists.fallen] };
}

/** The settings as they are now; features hold the store, never a copy. */
export class SettingsStore {
  private readonly listeners = new Listeners<Settings>();

  constructor(
    private readonly home: SettingsHome,
    private settings: Settings,
  ) {}

  get current(): Settings {
    return this.settings;
  }

  /** Takes the changes into effect at once, then saves. Rejects when saving fails; the change stays in effect. */
  async update(patch: Partial<Settings>): Promise<void> {
    this.replace({ ...this.settings, ...patch });
    await this.home.saveData(this.settings);
  }

  /** Puts settings in place that are saved already, as after a change from outside. */
  replace(settings: Settings): void {
    this.settings = settings;
    this.listeners.tell(settings);
  }

  /** Calls the listener after each change; returns what ends that. */
  onChange(listener: (settings: Settings) => void): () => void {
    return this.listeners.add(listener);
  }
}

type Check = (value: unknown) => boolean;

const plainFields: Record<Exclude<keyof Settings, 'ignores'>, Check> = {
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

interface ReadFields {
  readonly values: Record<string, unknown>;
  readonly fallen: readonly string[];
}

function readFields(stored: unknown, fields: Record<string, Check>, prefix: string): ReadFields {
  if (!hasFields(stored)) return { values: {}, fallen: [prefix.slice(0, -1)] };
  const isSound = ([key, value]: readonly [string, unknown]) => !Object.hasOwn(fields, key) || fields[key]?.(value) === true;
  const [sound, damaged] = [Object.entries(stored).filter(isSound), Object.entries(stored).filter((entry) => !isSound(entry))];
  return { values: Object.fromEntries(sound), fallen: damaged.map(([key]) => prefix + key) };
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
