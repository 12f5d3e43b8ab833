import { eventually, openNote, writeNote, type Contract, type ContractApp } from './contract';

const written = 'One\r\nTwo\r\n';

/** The text that a change of the file is handed. */
function textOnDisk(app: ContractApp, path: string): Promise<string> {
  return app.run(async ({ app: { vault } }, note) => {
    const file = vault.getFileByPath(note);
    if (!file) throw new Error(`There is no ${note}.`);
    let text = '';
    await vault.process(file, (now) => (text = now));
    return text;
  }, path);
}

/** What undoing a fix goes by: a note may have other line ends once it was opened. */
export const editingContract: Contract = {
  name: 'Editing',
  clauses: [
    {
      name: 'a note that is closed keeps its Windows line ends',
      run: async (app) => {
        await writeNote(app, 'contract windows.md', written);
        await eventually(app, () => textOnDisk(app, 'contract windows.md'), written);
      },
    },
    {
      name: 'an editor holds the note with LF alone',
      run: async (app) => {
        await writeNote(app, 'contract windows.md', written);
        await openNote(app, 'contract windows.md', 'source');
        const shown = (): Promise<string | null> => app.run(({ app: { workspace } }) => workspace.activeEditor?.editor?.getValue() ?? null, null);
        await eventually(app, shown, 'One\nTwo\n');
      },
    },
  ],
};
