import { noIgnores } from '../../src/core/check/ignore';
import { VaultIgnores } from '../../src/obsidian/vault-ignores';
import { SettingsStore } from '../../src/settings';
import { createHost } from '../host/host';

test('a disk that does not answer has nothing ignored, and keeps nobody from a check', async () => {
  const { app } = await createHost({ files: { '.timeciterc.json': '{ "ignore": ["*"] }' } });
  jest.spyOn(app.vault.adapter, 'exists').mockRejectedValue(new Error('EIO'));
  const settings = { current: { ignores: noIgnores } } as unknown as SettingsStore;
  const ignores = new VaultIgnores(app.vault, settings);
  await ignores.reload();
  expect(ignores.current).toEqual(noIgnores);
});
