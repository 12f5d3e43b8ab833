import type * as Api from 'obsidian';
import type { Host } from '../host';
import { SettingsWindow } from '../settings/settings-window';
import { MarkdownView } from '../workspace/markdown-view';
import { CommandPalette, QuickSwitcher } from './palette';
import { toggleTheme } from './theme';

/** The few commands of Obsidian's own that the page needs, with their keys. */
export function addBuiltInCommands(host: Host): void {
  const { app, state, workspace } = host;
  const add = (id: string, name: string, icon: string, callback: () => unknown): void => void state.commands.set(id, { id, name, icon, callback });
  add('command-palette:open', 'Command palette: Open command palette', 'terminal', () => new CommandPalette(app).open());
  add('switcher:open', 'Quick switcher: Open quick switcher', 'navigation', () => new QuickSwitcher(app).open());
  add('app:open-settings', 'Open settings', 'settings', () => new SettingsWindow(app).open());
  add('theme:toggle-light-dark', 'Toggle light/dark mode', 'sun-moon', () => toggleTheme(app));
  add('app:toggle-left-sidebar', 'Toggle left sidebar', 'panel-left', () => workspace.leftSplit.toggle());
  add('app:toggle-right-sidebar', 'Toggle right sidebar', 'panel-right', () => workspace.rightSplit.toggle());
  add('markdown:toggle-preview', 'Toggle reading view', 'book-open', () => switchMode(host, 'preview'));
  add('editor:toggle-source', 'Toggle Live Preview/Source mode', 'code-2', () => switchMode(host, 'source'));
  bindKeys(app);
}

function bindKeys(app: Api.App): void {
  const bind = (modifiers: Api.Modifier[], key: string, open: () => void): void => {
    app.scope.register(modifiers, key, () => {
      open();
      return false;
    });
  };
  app.keymap.pushScope(app.scope);
  bind(['Mod'], 'p', () => new CommandPalette(app).open());
  bind(['Mod'], 'o', () => new QuickSwitcher(app).open());
  bind(['Mod'], ',', () => new SettingsWindow(app).open());
}

async function switchMode(host: Host, what: 'preview' | 'source'): Promise<void> {
  const leaf = host.workspace.getMostRecentLeaf();
  if (!(leaf?.view instanceof MarkdownView)) return;
  const state = leaf.view.getState();
  const changed = what === 'preview' ? { mode: state.mode === 'preview' ? 'source' : 'preview' } : { mode: 'source', source: state.source !== true };
  await leaf.setViewState({ type: 'markdown', state: { ...state, ...changed } });
}
