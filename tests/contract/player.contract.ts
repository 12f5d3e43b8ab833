import { eventually, openNote, writeNote, type Contract, type ContractApp } from './contract';

const cite = (raw: string): string => `<a class="yt-timestamp" data-t="${raw}">[${raw}]</a>`;
const note = (video: string, raw: string): string => `---\ntitle: Contract\nvideoId: ${video}\n---\n\nA claim ${cite(raw)}.\n`;

/** The addresses of the embeds in the player. */
function embeds(app: ContractApp): Promise<string[]> {
  return app.run(() => Array.from(document.querySelectorAll<HTMLIFrameElement>('.timecite-player iframe')).map(({ src }) => src), null);
}

function leaves(app: ContractApp): Promise<number> {
  return app.run(({ app: { workspace } }) => workspace.getLeavesOfType('timecite-player').length, null);
}

async function clickFirstChip(app: ContractApp, path: string): Promise<void> {
  await openNote(app, path, 'reading');
  const find = (): Promise<boolean> =>
    app.run(() => document.querySelector('.workspace-leaf.mod-active .markdown-reading-view .timecite-chip') !== null, null);
  await eventually(app, find, true);
  await app.run(() => document.querySelector<HTMLElement>('.workspace-leaf.mod-active .markdown-reading-view .timecite-chip')?.click(), null);
}

async function closePlayer(app: ContractApp): Promise<void> {
  await app.run(({ app: { workspace } }) => workspace.detachLeavesOfType('timecite-player'), null);
}

export const playerContract: Contract = {
  name: 'Player',
  clauses: [
    {
      name: 'a click opens one player and loads the embed at the moment; nothing is loaded before',
      run: async (app) => {
        await closePlayer(app);
        await writeNote(app, 'contract.md', note('dQw4w9WgXcQ', '00:03:57'));
        await openNote(app, 'contract.md', 'reading');
        await eventually(app, () => embeds(app), []);
        await clickFirstChip(app, 'contract.md');
        await eventually(app, () => embeds(app), ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?enablejsapi=1&playsinline=1&rel=0&start=237']);
        await eventually(app, () => leaves(app), 1);
      },
    },
    {
      name: 'another note’s chip uses the same player, which outlives its note',
      run: async (app) => {
        await writeNote(app, 'contract.md', note('dQw4w9WgXcQ', '00:03:57'));
        await writeNote(app, 'contract other.md', note('aaaaaaaaaaa', '00:05:01'));
        await clickFirstChip(app, 'contract.md');
        await clickFirstChip(app, 'contract other.md');
        await eventually(app, () => leaves(app), 1);
        await eventually(app, async () => (await embeds(app)).length, 1);
        await app.run(({ app: { workspace } }) => workspace.getMostRecentLeaf()?.detach(), null);
        await eventually(app, async () => (await embeds(app)).length, 1);
      },
    },
    {
      name: 'the note keeps the focus',
      run: async (app) => {
        await closePlayer(app);
        await writeNote(app, 'contract.md', note('dQw4w9WgXcQ', '00:03:57'));
        await clickFirstChip(app, 'contract.md');
        await eventually(app, () => leaves(app), 1);
        await eventually(app, () => app.run(({ app: { workspace } }) => workspace.getActiveFile()?.path ?? '', null), 'contract.md');
      },
    },
    {
      name: 'its place is kept with the layout',
      run: async (app) => {
        await writeNote(app, 'contract.md', note('dQw4w9WgXcQ', '00:03:57'));
        await clickFirstChip(app, 'contract.md');
        await eventually(app, () => leaves(app), 1);
        const state = (): Promise<unknown> =>
          app.run(({ app: { workspace } }) => {
            const kept = workspace.getLeavesOfType('timecite-player')[0]?.getViewState().state;
            return { video: kept?.video, source: kept?.source };
          }, null);
        await eventually(app, state, { video: { provider: 'youtube', id: 'dQw4w9WgXcQ' }, source: 'contract.md' });
      },
    },
    {
      name: 'closing it leaves no frame',
      run: async (app) => {
        await writeNote(app, 'contract.md', note('dQw4w9WgXcQ', '00:03:57'));
        await clickFirstChip(app, 'contract.md');
        await eventually(app, async () => (await embeds(app)).length, 1);
        await closePlayer(app);
        await eventually(app, () => app.run(() => document.querySelectorAll('iframe[src*="youtube"]').length, null), 0);
      },
    },
  ],
};
