import { eventually, openNote, writeNote, type Contract, type ContractApp, type Mode } from './contract';

const cite = (raw: string): string => `<a class="yt-timestamp" data-t="${raw}">[${raw}]</a>`;
const note = (body: string): string => `---\ntitle: Contract\nvideoId: dQw4w9WgXcQ\n---\n\n${body}\n`;

/** What the chips of the active note show and are called. */
function chips(app: ContractApp, mode: Mode): Promise<string[]> {
  return app.run((_, root) => {
    const shown = Array.from(document.querySelectorAll(`.workspace-leaf.mod-active ${root} .timecite-chip`));
    return shown.map((chip) => `${chip.textContent} ${chip.getAttribute('role')} ${chip.querySelector('.timecite-chip-time')?.getAttribute('aria-label')}`);
  }, mode === 'reading' ? '.markdown-reading-view' : '.cm-editor');
}

function times(app: ContractApp, mode: Mode): Promise<string[]> {
  return chips(app, mode).then((all) => all.map((chip) => chip.split(' ')[0] ?? ''));
}

async function show(app: ContractApp, body: string, mode: Mode): Promise<void> {
  await writeNote(app, 'contract.md', note(body));
  await openNote(app, 'contract.md', mode);
}

export const chipsContract: Contract = {
  name: 'Chips',
  clauses: [
    {
      name: 'reading view shows a timestamp as a chip with a name',
      run: async (app) => {
        await show(app, `A claim ${cite('00:03:57')}.`, 'reading');
        await eventually(app, () => chips(app, 'reading'), ['3:57 button Play at 3 minutes 57 seconds · 3:57']);
      },
    },
    {
      name: 'the sanitiser leaves damaged elements so that they are found',
      run: async (app) => {
        await show(app, `One <span class="yt-timestamp" data-t="00:01:02">[00:01:02]</span>, <a class="yt_timestamp" data-t="00:02:02">[00:02:02]</a>, <a class="yt-timestamp" data-t="00:03:02"></a>.`, 'reading');
        await eventually(app, () => times(app, 'reading'), ['1:02', '2:02', '3:02']);
      },
    },
    {
      name: 'code and math are left alone',
      run: async (app) => {
        await show(app, `A [00:04:05].\n\n\`[00:01:02]\`\n\n\`\`\`\n[00:01:02]\n\`\`\`\n\n$[00:01:02]$`, 'reading');
        await eventually(app, () => times(app, 'reading'), ['4:05']);
      },
    },
    {
      name: 'an embedded note has the times of that note',
      run: async (app) => {
        await writeNote(app, 'contract embedded.md', note(`Inside ${cite('00:09:01')}.`).replace('dQw4w9WgXcQ', 'aaaaaaaaaaa'));
        await show(app, `Outside ${cite('00:01:02')}.\n\n![[contract embedded]]`, 'reading');
        await eventually(app, () => times(app, 'reading'), ['1:02', '9:01']);
      },
    },
    {
      name: 'live preview shows chips in paragraphs, callouts and table cells',
      run: async (app) => {
        await show(app, `A ${cite('00:01:02')}.\n\n> [!note] Title\n> Body ${cite('00:02:02')}\n\n| A |\n| - |\n| ${cite('00:03:02')} |\n\nEnd.`, 'live preview');
        await eventually(app, () => times(app, 'live preview'), ['1:02', '2:02', '3:02']);
      },
    },
    {
      name: 'live preview shows the source where the selection touches it',
      run: async (app) => {
        await show(app, `A ${cite('00:01:02')}.\n\nB ${cite('00:02:02')}.`, 'live preview');
        await eventually(app, () => times(app, 'live preview'), ['1:02', '2:02']);
        await app.run(({ app: { workspace } }) => {
          const editor = workspace.activeEditor?.editor;
          editor?.focus();
          editor?.setCursor(editor.offsetToPos(editor.getValue().indexOf('<a') + 3));
        }, null);
        await eventually(app, () => times(app, 'live preview'), ['2:02']);
      },
    },
    {
      name: 'a chip alone on its line is one, whichever widget wins',
      run: async (app) => {
        await show(app, `Before.\n\n  ${cite('00:01:02')}\n\n${cite('00:02:02')}\n\nAfter.`, 'live preview');
        await eventually(app, () => times(app, 'live preview'), ['1:02', '2:02']);
      },
    },
    {
      name: 'chips that are rendered go with their note to another path',
      run: async (app) => {
        await show(app, `A ${cite('02:05:00')}, ${cite('00:01:00')}.`, 'reading');
        await eventually(app, () => times(app, 'reading'), ['2:05:00', '1:00']);
        await app.run(async ({ app: { fileManager, vault } }) => {
          const file = vault.getFileByPath('contract.md');
          if (!file) throw new Error('There is no contract.md.');
          await fileManager.renameFile(file, 'contract renamed.md');
          await vault.process(file, (text) => text.replace('videoId:', 'duration: 600\nvideoId:'));
        }, null);
        await eventually(app, () => times(app, 'reading'), ['2:05', '0:01']);
        await app.run(({ app: { fileManager, vault } }) => {
          const file = vault.getFileByPath('contract renamed.md');
          return file ? fileManager.trashFile(file) : undefined;
        }, null);
      },
    },
    {
      name: 'a view that is asked to takes the focus',
      run: async (app) => {
        await show(app, `A ${cite('00:01:02')}.`, 'reading');
        await app.run(async ({ app: { workspace } }) => {
          const leaf = await workspace.ensureSideLeaf('timecite-claims', 'right', { active: true, reveal: true });
          await leaf.loadIfDeferred();
          leaf.setEphemeralState({ focus: true });
        }, null);
        await eventually(app, () => app.run(() => document.activeElement?.className ?? '', null), 'timecite-claims-scroller');
      },
    },
    {
      name: 'source mode shows none',
      run: async (app) => {
        await show(app, `A ${cite('00:01:02')}.`, 'source');
        await new Promise((resolve) => setTimeout(resolve, 300));
        await eventually(app, () => times(app, 'source'), []);
      },
    },
    {
      name: 'disabling leaves none, enabling brings them back',
      run: async (app) => {
        await show(app, `A ${cite('00:01:02')}.`, 'reading');
        await eventually(app, () => times(app, 'reading'), ['1:02']);
        await app.setEnabled(false);
        await eventually(app, () => times(app, 'reading'), []);
        await app.setEnabled(true);
        await eventually(app, () => times(app, 'reading'), ['1:02']);
      },
    },
  ],
};
