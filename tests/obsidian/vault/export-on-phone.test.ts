import { exportFile, type ExportFormat } from '../../../src/obsidian/vault/export-file';
import { createHost } from '../../host/host';
import { emulatePhone } from '../../host/platform';

test.each<[ExportFormat, boolean]>([['note', true], ['csv', false]])('the sidebar that a %s is exported from makes way for what opens: %s', async (format, isGone) => {
  emulatePhone();
  const { app } = await createHost({ files: { 'a.md': 'A' } });
  app.workspace.rightSplit.expand();
  await exportFile(app, { name: 'Claims', format, told: '12 claims' }, () => Promise.resolve(''));
  expect(app.workspace.rightSplit.collapsed).toBe(isGone);
});
