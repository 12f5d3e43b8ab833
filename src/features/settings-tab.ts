import { PluginSettingTab, type Plugin, type Setting, type SettingDefinitionItem } from 'obsidian';
import { isProblemCode } from '../core/check/all-rules';
import { namesTarget, type IgnoreRules } from '../core/check/ignore';
import { clip } from '../core/clip';
import { quote } from '../core/close-embeddings';
import { changeSettings } from '../obsidian/change-settings';
import type { Services } from '../obsidian/services';
import { missingFolders, missingNotes, type FindMissing } from '../obsidian/vault/missing-paths';
import { defaultSettings, isSkip, settingNames, skipRange, type ListKey, type SettingKey, type SettingsStore } from '../settings';

/** How many lines of a list are shown. */
const listRows = 3;

/** How much of a line is quoted where it is wrong, in UTF-16 units. */
const longestQuoted = 30;

/** Adds the plugin's page to Obsidian's settings. */
export function addSettingsTab(plugin: Plugin, { settings }: Services): void {
  const tab = new TimeciteSettingTab(plugin, settings);
  plugin.addSettingTab(tab);
  plugin.register(settings.onChange(() => tab.takeChange()));
}

class TimeciteSettingTab extends PluginSettingTab {
  private isOwnChange = false;

  constructor(
    plugin: Plugin,
    private readonly store: SettingsStore,
  ) {
    super(plugin.app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    return [playback, notes, checksOf(this, this.store)];
  }

  override getControlValue(key: string): unknown {
    const list = listName(key);
    if (list) return this.store.current.ignores[list].join('\n');
    return isPlainKey(key) ? this.store.current[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const list = listName(key);
    this.isOwnChange = true;
    const saved = changeSettings(this.store, list ? { ignores: { ...this.store.current.ignores, [list]: toLines(value) } } : { [key]: value });
    this.isOwnChange = false;
    this.refreshDomState();
    await saved;
  }

  /** Draws a box for paths, and names those that do not exist: they may be misspelt, or be created later. */
  renderPaths(setting: Setting, key: ListKey, desc: string, findMissing: FindMissing): void {
    const tell = (value: string) => {
      setting.setDesc(desc);
      const missing = findMissing(this.app.vault, toLines(value));
      if (missing !== '') setting.descEl.createDiv({ cls: 'timecite-missing-paths', text: `Not in the vault: ${missing}.` });
    };
    setting.addTextArea((area) => {
      area.inputEl.rows = listRows;
      area.setValue(String(this.getControlValue(key)));
      tell(area.getValue());
      area.onChange((value) => {
        tell(value);
        void this.setControlValue(key, value);
      });
    });
  }

  /** Shows changes from elsewhere: the settings may be open in a window of their own. After a change from this page nothing is drawn again. */
  takeChange(): void {
    if (!this.isOwnChange) this.update();
  }
}

const playback: SettingDefinitionItem<SettingKey> = {
  type: 'group',
  heading: 'Playback',
  items: [
    {
      name: settingNames.autoplay,
      desc: 'Start playing when you click a timestamp. When off, the player goes to the moment and waits.',
      control: { type: 'toggle', key: 'autoplay', defaultValue: defaultSettings.autoplay },
    },
    {
      name: settingNames.skipSeconds,
      desc: 'How many seconds the skip commands go forward or back.',
      control: { type: 'number', key: 'skipSeconds', ...skipRange, step: 1, defaultValue: defaultSettings.skipSeconds, validate: checkSkip },
    },
    {
      name: settingNames.showPreviews,
      desc: 'Fetch a picture of the video from YouTube when you rest the pointer on a timestamp. When off, nothing is fetched until you ask for it.',
      control: { type: 'toggle', key: 'showPreviews', defaultValue: defaultSettings.showPreviews },
    },
  ],
};

const notes: SettingDefinitionItem<SettingKey> = {
  type: 'group',
  heading: 'Notes',
  items: [
    {
      name: settingNames.chipsForLinks,
      desc: 'Also show links whose text is a time, such as [12:20](#t=12:20), as playable timestamps.',
      control: { type: 'toggle', key: 'chipsForLinks', defaultValue: defaultSettings.chipsForLinks },
    },
    {
      name: settingNames.insertFormat,
      desc: 'How a timestamp is written when you insert one while a video plays.',
      control: {
        type: 'dropdown',
        key: 'insertFormat',
        defaultValue: defaultSettings.insertFormat,
        options: { element: 'HTML element', bracket: 'Plain time in brackets', link: 'Link to the video' },
      },
    },
  ],
};

const checksOf = (tab: TimeciteSettingTab, store: SettingsStore): SettingDefinitionItem<SettingKey> => ({
  type: 'group',
  heading: 'Checks',
  items: [
    {
      name: settingNames.underlineProblems,
      desc: 'Underline broken links and timestamps in the editor as you write.',
      control: { type: 'toggle', key: 'underlineProblems', defaultValue: defaultSettings.underlineProblems },
    },
    {
      name: settingNames.problemGutter,
      desc: 'Also show a sign beside each line that has underlined problems. A click on it offers their fixes.',
      // The signs are those of the underlines.
      control: { type: 'toggle', key: 'problemGutter', defaultValue: defaultSettings.problemGutter, disabled: () => !store.current.underlineProblems },
    },
    ignoreList(
      'ignores.targets',
      'Links to these targets are never reported: a note, Note#Heading, or #Heading for links within a note. One per line.',
      checkTargets,
    ),
    pathList(tab, 'ignores.notes', 'These notes are not checked. One path per line.', missingNotes),
    pathList(tab, 'ignores.folders', 'Notes in these folders are not checked. One path per line.', missingFolders),
    ignoreList('ignores.codes', 'Problems with these codes, such as link/ambiguous, are never reported. One per line.', checkCodes),
  ],
});

function ignoreList(key: ListKey, desc: string, validate: (value: string) => string | undefined) {
  return { name: settingNames[key], desc, control: { type: 'textarea' as const, key, rows: listRows, validate } };
}

function pathList(tab: TimeciteSettingTab, key: ListKey, desc: string, findMissing: FindMissing) {
  return { name: settingNames[key], desc, render: (setting: Setting) => tab.renderPaths(setting, key, desc, findMissing) };
}

function checkTargets(value: string): string | undefined {
  const wrong = toLines(value).find((line) => !namesTarget(line));
  return wrong === undefined ? undefined : `${quoteLine(wrong)} is not a link target.`;
}

function checkCodes(value: string): string | undefined {
  const wrong = toLines(value).find((line) => !isProblemCode(line));
  return wrong === undefined ? undefined : `${quoteLine(wrong)} is not a problem code.`;
}

/** A line, quoted in a message about it that must fit a page as narrow as a phone. */
function quoteLine(line: string): string {
  return quote(clip(line, longestQuoted));
}

function checkSkip(seconds: number): string | undefined {
  return isSkip(seconds) ? undefined : `Enter a number of seconds between ${skipRange.min} and ${skipRange.max}.`;
}

function listName(key: string): keyof IgnoreRules | null {
  const name = key.replace(/^ignores\./, '');
  return name !== key && isListName(name) ? name : null;
}

function isListName(name: string): name is keyof IgnoreRules {
  return Object.hasOwn(defaultSettings.ignores, name);
}

function isPlainKey(key: string): key is Exclude<SettingKey, ListKey> {
  return key !== 'ignores' && Object.hasOwn(defaultSettings, key);
}

function toLines(value: unknown): string[] {
  const lines = typeof value === 'string' ? value.split('\n') : [];
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}
