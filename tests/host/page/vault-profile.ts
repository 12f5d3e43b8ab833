import type { Host } from '../host';
import { SettingsWindow } from '../settings/settings-window';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { toggleTheme } from './theme';
import type { VaultList } from './vault-source';

/** The foot of the left sidebar: which vault is open, that it is only held in memory, theme and settings. */
export function addVaultProfile(host: Host, list: VaultList): void {
  const foot = host.workspace.leftSplit.containerEl.createDiv('workspace-sidedock-vault-profile');
  const words = foot.createDiv('workspace-drawer-vault-switcher');
  words.createDiv({ cls: 'workspace-drawer-vault-name', text: list.demo ? 'Demo vault' : list.name });
  words.createDiv({ cls: 'host-memory-note', text: 'Test host: held in memory, nothing on disk is changed' });
  const actions = foot.createDiv('workspace-drawer-vault-actions');
  addAction(actions, 'sun-moon', 'Toggle light/dark mode', () => toggleTheme(host.app));
  addAction(actions, 'settings', 'Settings', () => new SettingsWindow(host.app).open());
}

function addAction(parent: HTMLElement, icon: string, title: string, run: () => void): void {
  const action = parent.createEl('button', 'clickable-icon');
  setIcon(action, icon);
  setTooltip(action, title, { placement: 'top' });
  action.addEventListener('click', run);
}
