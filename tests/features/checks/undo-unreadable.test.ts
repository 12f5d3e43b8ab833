import { notice } from './checked-notes';
import { hostWithChecks, manifest } from './checks-plugin';

test('says so where it cannot be read what there is to undo', async () => {
  const host = await hostWithChecks({ 'a.md': 'A', [`${manifest.dir}/fixes/1-bulk.ndjson`]: '' });
  jest.spyOn(host.app.vault.adapter, 'list').mockRejectedValue(new Error('EACCES'));
  host.runCommand('timecite:undo-last-bulk-fix');
  await host.settled();
  expect(notice()).toBe('The saved fixes could not be read: EACCES');
});
