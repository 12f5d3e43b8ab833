import { openPlaceOrTell } from '../../../src/obsidian/ui/open-place';
import { createHost } from '../../host/host';

test('opens a note in the tab that it is in, also one that was never in front since the start', async () => {
  const host = await createHost({ files: { 'a.md': 'A', 'b.md': 'B\n\nSecond.' } });
  const { workspace } = host.app;
  await host.open('a.md');
  const back = host.workspace.getLeaf('tab');
  await back.setDeferredState({ type: 'markdown', state: { file: 'b.md', mode: 'preview' } });
  await openPlaceOrTell(host.app, 'b.md', { line: 2 }, false);
  expect(workspace.getLeavesOfType('markdown').map(({ view }) => view.getState().file)).toEqual(['a.md', 'b.md']);
  expect([back.isDeferred, workspace.getActiveFile()?.path]).toEqual([false, 'b.md']);
});
