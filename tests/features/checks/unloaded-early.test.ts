import { createHost } from '../../host/host';
import { ChecksPlugin, hostWithChecks, manifest } from './checks-plugin';

test('checks that are unloaded before the layout is ready watch and read nothing afterwards', async () => {
  const host = await createHost({ files: { 'a.md': 'A', '.timeciterc.json': '{}' } });
  const { vault, workspace } = host.app;
  const waiting: (() => unknown)[] = [];
  jest.spyOn(workspace, 'onLayoutReady').mockImplementation((callback) => void waiting.push(callback));
  await host.open('a.md');
  await host.enablePlugin(ChecksPlugin, manifest);
  await host.disablePlugin(manifest.id);
  const spies = [jest.spyOn(vault, 'on'), jest.spyOn(vault, 'cachedRead'), jest.spyOn(vault.adapter, 'read'), jest.spyOn(workspace, 'getActiveFile')];
  for (const callback of waiting) callback();
  await host.settled();
  expect(waiting.length).toBeGreaterThan(2);
  expect(spies.map((spy) => spy.mock.calls)).toEqual([[], [], [], []]);
});

test('a check that was asked for just before the end reads nothing', async () => {
  const host = await hostWithChecks({ 'a.md': 'See [[gone]].', 'b.md': 'B' });
  const read = jest.spyOn(host.app.vault, 'cachedRead');
  host.runCommand('timecite:check-vault');
  await host.disablePlugin(manifest.id);
  await host.settled();
  await host.settled();
  expect(read).not.toHaveBeenCalled();
});

test.each(['fix-problem', 'fix-safe-in-note'])('%s does nothing that was asked for just before the end', async (command) => {
  const text = '| A | B |\n|---|---|\n| [[b|Bees]] | 1 |';
  const host = await hostWithChecks({ 'a.md': text, 'b.md': '' });
  const { editor } = await host.open('a.md', { mode: 'source' });
  editor.setCursor({ line: 2, ch: 4 });
  host.runCommand(`timecite:${command}`);
  await host.disablePlugin(manifest.id);
  await host.settled();
  await host.settled();
  expect(editor.getValue()).toBe(text);
  expect(document.querySelectorAll('.modal, .notice')).toHaveLength(0);
});
