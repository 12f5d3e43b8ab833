import type { SettingsStore } from '../../../src/settings';
import { chipsOf, cite, settle, startHost, videoNote } from './set-up';

test.each([
  ['source', '.cm-content'],
  ['preview', '.markdown-preview-view'],
] as const)('links on a time are chips as long as the settings want it (mode: %s)', async (mode, pane) => {
  const host = await startHost({ 'rise.md': videoNote(`Widgets rose [12:20](https://youtu.be/dQw4w9WgXcQ?t=740), they fell ${cite('00:13:00')}.`) });
  const view = await host.open('rise.md', { mode });
  await settle(host);
  const { store } = host.plugin('timecite') as unknown as { store: SettingsStore };
  const times = async (chipsForLinks: boolean) => {
    await store.update({ chipsForLinks });
    await settle(host);
    return chipsOf(view.containerEl.querySelector(pane) ?? view.containerEl).map((chip) => chip.split(' ')[0]);
  };
  expect(await times(true)).toEqual(['12:20', '13:00']);
  expect(await times(false)).toEqual(['13:00']);
  expect(await times(true)).toEqual(['12:20', '13:00']);
});
