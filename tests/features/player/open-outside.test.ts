import { WorkspaceLeaf } from 'obsidian';
import { openOutside } from '../../../src/features/player/open-outside';
import { createHost } from '../../host/host';
import { emulatePhone } from '../../host/platform';

test('on a phone the sidebar that a media file is opened from makes way for it', async () => {
  emulatePhone();
  const { app } = await createHost({ files: { 'talk.mp4': new ArrayBuffer(8) } });
  app.workspace.rightSplit.expand();
  await openOutside(app, { video: { provider: 'media', id: 'talk.mp4' }, seconds: 5, end: null, source: 'a.md' });
  expect(app.workspace.rightSplit.collapsed).toBe(true);
});

test('says so where a media file cannot be opened', async () => {
  const { app } = await createHost({ files: { 'talk.mp4': new ArrayBuffer(8) } });
  const open = jest.spyOn(WorkspaceLeaf.prototype, 'openFile').mockRejectedValue(new Error('The disk is busy.'));
  await openOutside(app, { video: { provider: 'media', id: 'talk.mp4' }, seconds: 5, end: null, source: 'a.md' });
  open.mockRestore();
  expect(document.querySelector('.notice')?.textContent).toBe('talk.mp4 could not be opened: The disk is busy.');
});
