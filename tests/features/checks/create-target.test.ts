import { createTarget } from '../../../src/features/checks/fixes/create-target';
import { createHost } from '../../host/host';

const files = { 'Notes/Deep/a.md': '', 'Caf\u00e9/a.md': '', 'b.md': '' };

test.each([
  ['new', 'new.md'],
  ['new#Costs', 'new.md'],
  ['Notes/new.md', 'Notes/new.md'],
  ['/Notes/new', 'Notes/new.md'],
  // Links do not tell capitals apart, and on most disks there cannot be both folders.
  ['notes/deep/new', 'Notes/Deep/new.md'],
  ['cafe\u0301/new', 'Caf\u00e9/new.md'],
  ['notes/other/new', 'Notes/other/new.md'],
  ['other/new', 'other/new.md'],
])('the note that [[%s]] asks for is %s, and the link leads to it', async (target, path) => {
  const { app } = await createHost({ files });
  const file = await createTarget(app, target, 'b.md');
  expect(file.path).toBe(path);
  expect(app.metadataCache.getFirstLinkpathDest(target.split('#')[0] ?? '', 'b.md')).toBe(file);
});

test.each(['', '../', './.new', 'a/../b', 'a/./b', 'a//b', 'what?', 'C:new', 'x|y', 'CON', 'nul.v2', 'Com1/new', 'etc./new', 'etc /new'])('no note is made of "%s"', async (target) => {
  const { app } = await createHost({ files });
  await expect(createTarget(app, target, 'b.md')).rejects.toThrow(/cannot be named/);
  expect(app.vault.getFiles()).toHaveLength(Object.keys(files).length);
});

test.each([
  ['./new', 'Notes/Deep/new.md'],
  ['../new.md', 'Notes/new.md'],
  ['../other/new', 'Notes/other/new.md'],
  ['../../new', 'new.md'],
  ['/new', 'new.md'],
  ['new', 'Caf\u00e9/new.md'],
])('from a note in folders, [[%s]] asks for %s where new notes go elsewhere', async (target, path) => {
  const { app } = await createHost({ files });
  const elsewhere = app.vault.getFolderByPath('Caf\u00e9');
  if (elsewhere) jest.spyOn(app.fileManager, 'getNewFileParent').mockReturnValue(elsewhere);
  const file = await createTarget(app, target, 'Notes/Deep/a.md');
  expect(file.path).toBe(path);
  expect(app.metadataCache.getFirstLinkpathDest(target, 'Notes/Deep/a.md')).toBe(file);
});
