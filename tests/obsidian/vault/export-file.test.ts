import { WorkspaceLeaf } from 'obsidian';
import { exportFile } from '../../../src/obsidian/vault/export-file';
import { createHost } from '../../host/host';

const write = (path: string) => Promise.resolve(`To ${path}`);

test('writes beside what bears the name already, and says where', async () => {
  const { app } = await createHost({ files: { 'Claims.csv': '', 'Claims 1.csv': '' } });
  await exportFile(app, { name: 'Claims', format: 'csv', told: '12 claims' }, write);
  expect(await app.vault.adapter.read('Claims 2.csv')).toBe('To Claims 2.csv');
  expect(document.querySelector('.notice')?.textContent).toBe('12 claims written to Claims 2.csv.');
});

test('takes another name where a disk that knows no case has one', async () => {
  const { app } = await createHost({ files: { 'claims.csv': '' } });
  const { adapter } = app.vault;
  const exists = adapter.exists.bind(adapter);
  jest.spyOn(adapter, 'exists').mockImplementation((path) => exists(path.toLowerCase()));
  await exportFile(app, { name: 'Claims', format: 'csv', told: '12 claims' }, write);
  expect(app.vault.getFiles().map(({ path }) => path)).toEqual(['claims.csv', 'Claims 1.csv']);
});

test('a note that is written but cannot be opened is not told as one that could not be written', async () => {
  const { app } = await createHost();
  const open = jest.spyOn(WorkspaceLeaf.prototype, 'openFile').mockRejectedValue(new Error('The disk is busy.'));
  await exportFile(app, { name: 'Claims', format: 'note', told: '12 claims' }, write);
  open.mockRestore();
  const notices = Array.from(document.querySelectorAll('.notice'), ({ textContent }) => textContent);
  expect(notices).toEqual(['12 claims written to Claims.md.', 'Claims.md could not be opened: The disk is busy.']);
});
