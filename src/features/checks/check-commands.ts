import { TFolder, type Plugin, type TAbstractFile } from 'obsidian';
import { isNotePath } from '../../core/vault-path';
import { addItem } from '../../obsidian/ui/menu-item';
import { activeNote } from './active-note';
import type { CheckScope } from './problems/check-scope';

/** Adds the commands that check: the vault, the open note, and a folder or note from its menu. */
export function addCheckCommands(plugin: Plugin, start: (scope: CheckScope) => void): void {
  plugin.addCommand({ id: 'check-vault', name: 'Check links and timestamps in vault', icon: 'list-checks', callback: () => start({ kind: 'vault' }) });
  plugin.addCommand({
    id: 'check-note',
    name: 'Check links and timestamps in current note',
    icon: 'list-checks',
    checkCallback: (checking) => {
      const note = activeNote(plugin.app);
      if (note && !checking) start({ kind: 'note', path: note.path });
      return note !== null;
    },
  });
  const onMenu = plugin.app.workspace.on('file-menu', (menu, file) => {
    const scope = scopeOf(file);
    if (scope) addItem(menu, { title: 'Check links and timestamps', icon: 'list-checks', section: 'action' }, () => start(scope));
  });
  plugin.registerEvent(onMenu);
}

/** What of the vault can be checked by the menu of a file or folder; null where nothing can. */
function scopeOf(file: TAbstractFile): CheckScope | null {
  if (file instanceof TFolder) return file.isRoot() ? { kind: 'vault' } : { kind: 'folder', path: file.path };
  return isNotePath(file.path) ? { kind: 'note', path: file.path } : null;
}
