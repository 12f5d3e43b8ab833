import { createHost } from '../../host/host';
import { ChecksPlugin, manifest } from './checks-plugin';

test('has no button without a word in the status bar until the note is counted', async () => {
  const host = await createHost({ files: { 'a.md': 'See [[gone]].' } });
  const { workspace } = host.app;
  const waiting: (() => unknown)[] = [];
  jest.spyOn(workspace, 'onLayoutReady').mockImplementation((callback) => void waiting.push(callback));
  await host.open('a.md');
  await host.enablePlugin(ChecksPlugin, manifest);
  const count = document.querySelector('.timecite-note-count');
  expect([count?.classList.contains('is-hidden'), count?.textContent]).toEqual([true, '']);
  for (const callback of waiting) callback();
  await host.settled();
  expect([count?.classList.contains('is-hidden'), count?.textContent]).toEqual([false, '1 problem']);
});
