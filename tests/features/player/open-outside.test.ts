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
