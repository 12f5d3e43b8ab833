import { noIgnores } from '../../../src/core/check/ignore';
import { VaultIgnores } from '../../../src/obsidian/vault/vault-ignores';
import { defaultSettings, SettingsStore } from '../../../src/settings';
import { createHost } from '../../host/host';

test('a disk that does not answer has nothing ignored, and keeps nobody from a check', async () => {
  const { app } = await createHost({ files: { '.timeciterc.json': '{ "ignore": ["*"] }' } });
  jest.spyOn(app.vault.adapter, 'exists').mockRejectedValue(new Error('EIO'));
  const settings = new SettingsStore({ saveData: () => Promise.resolve() }, defaultSettings);
  const ignores = new VaultIgnores(app.vault, settings);
  await ignores.reload();
  expect(ignores.current).toEqual(noIgnores);
});

test('notes and folders stay ignored under another name, and that is saved', async () => {
  const { app } = await createHost({ files: { 'shop/prices.md': '', 'shop/costs.md': '', 'drafts/one.md': '' } });
  const ignores = { ...noIgnores, notes: ['shop/prices.md', 'shop/costs.md'], folders: ['drafts'] };
  const saved: unknown[] = [];
  const settings = new SettingsStore({ saveData: (data) => Promise.resolve(void saved.push(data)) }, { ...defaultSettings, ignores });
  const vaultIgnores = new VaultIgnores(app.vault, settings);
  vaultIgnores.load();
  const rename = async (from: string, to: string): Promise<void> => {
    const file = app.vault.getAbstractFileByPath(from);
    if (file) await app.vault.rename(file, to);
  };
  await rename('shop/prices.md', 'shop/rates.md');
  await rename('shop', 'store');
  await rename('drafts', 'sketches');
  const wanted = { ...noIgnores, notes: ['store/rates.md', 'store/costs.md'], folders: ['sketches'] };
  expect(vaultIgnores.current).toEqual(wanted);
  expect(saved[saved.length - 1]).toEqual({ ...defaultSettings, ignores: wanted });
  const times = saved.length;
  vaultIgnores.unload();
  await rename('sketches', 'drafts');
  expect(saved).toHaveLength(times);
});
