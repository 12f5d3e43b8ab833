import fs, { chmodSync, closeSync, linkSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { replaceNoteFile } from '../../src/headless/replace-note-file';
import { makeFolder, removeFolders } from './run';

afterEach(() => jest.restoreAllMocks());
afterAll(removeFolders);

const onPosix = sep === '/' ? test : test.skip;
const [before, after] = ['Bees fly.', 'Bees dance to tell where.'];

/** An error as the system answers with. */
function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function makeNote(): { readonly root: string; readonly path: string } {
  const root = makeFolder({ 'a.md': before });
  return { root, path: join(root, 'a.md') };
}

/** Who read on through a file that is written in place would see the new text, or a half of each. */
onPosix('puts the new text in the place of the old one as a whole', () => {
  const { root, path } = makeNote();
  const file = openSync(path, 'r');
  replaceNoteFile(path, before, after);
  expect([readFileSync(file, 'utf8'), readFileSync(path, 'utf8'), readdirSync(root)]).toEqual([before, after, ['a.md']]);
  closeSync(file);
});

/** Else a power cut may leave the new name with nothing behind it. */
onPosix('is on the disk before it takes the place of the old text', () => {
  const { path } = makeNote();
  const calls: string[] = [];
  const { fsyncSync, renameSync } = fs;
  jest.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
    calls.push(`flush ${readFileSync(file, 'utf8')}`);
    fsyncSync(file);
  });
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    calls.push('rename');
    renameSync(from, to);
  });
  replaceNoteFile(path, before, after);
  expect(calls).toEqual([`flush ${after}`, 'rename']);
});

onPosix.each([
  ['EINVAL', after],
  ['EIO', before],
])('where a flush fails with %s, the note holds: %s', (code, left) => {
  const { root, path } = makeNote();
  jest.spyOn(fs, 'fsyncSync').mockImplementation(() => {
    throw fault(code);
  });
  const replace = (): void => replaceNoteFile(path, before, after);
  if (left === before) expect(replace).toThrow(code);
  else replace();
  expect([readFileSync(path, 'utf8'), readdirSync(root)]).toEqual([left, ['a.md']]);
});

onPosix.each([0o640, 0o666])('keeps the rights that a note had: %o', (mode) => {
  const { path } = makeNote();
  chmodSync(path, mode);
  replaceNoteFile(path, before, after);
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual([after, mode]);
});

onPosix('follows a link to where the note lies, and leaves it a link', () => {
  const { root, path } = makeNote();
  mkdirSync(join(root, 'other'));
  const link = join(root, 'other', 'b.md');
  symlinkSync('../a.md', link);
  replaceNoteFile(link, before, after);
  expect([lstatSync(link).isSymbolicLink(), lstatSync(path).isFile(), readFileSync(path, 'utf8')]).toEqual([true, true, after]);
  expect([readdirSync(root), readdirSync(join(root, 'other'))]).toEqual([['a.md', 'other'], ['b.md']]);
});

onPosix('keeps the other names of a note', () => {
  const { root, path } = makeNote();
  linkSync(path, join(root, 'twin.md'));
  replaceNoteFile(path, before, after);
  expect([readFileSync(join(root, 'twin.md'), 'utf8'), statSync(path).nlink, readdirSync(root)]).toEqual([after, 2, ['a.md', 'twin.md']]);
});

test('leaves a note alone that was changed meanwhile, and nothing beside it', () => {
  const { root, path } = makeNote();
  expect(() => replaceNoteFile(path, 'Bees sleep.', after)).toThrow('it was changed meanwhile');
  expect([readFileSync(path, 'utf8'), readdirSync(root)]).toEqual([before, ['a.md']]);
});

test('leaves nothing behind where there is no room', () => {
  const { root, path } = makeNote();
  jest.spyOn(fs, 'writeSync').mockImplementation(() => {
    throw fault('ENOSPC');
  });
  expect(() => replaceNoteFile(path, before, after)).toThrow('ENOSPC');
  expect([readFileSync(path, 'utf8'), readdirSync(root)]).toEqual([before, ['a.md']]);
});

test.each(['copyFileSync', 'renameSync'] as const)('writes a note where it lies where none can be put in its place: %s fails', (method) => {
  const { root, path } = makeNote();
  jest.spyOn(fs, method).mockImplementation(() => {
    throw fault('EPERM');
  });
  replaceNoteFile(path, before, after);
  expect([readFileSync(path, 'utf8'), readdirSync(root)]).toEqual([after, ['a.md']]);
});

test('no file that is put beside a note looks like one', () => {
  const { path } = makeNote();
  const names: string[] = [];
  const copy = fs.copyFileSync;
  jest.spyOn(fs, 'copyFileSync').mockImplementation((from, to, mode) => {
    names.push(String(to));
    copy(from, to, mode);
  });
  replaceNoteFile(path, before, after);
  expect(names).toEqual([expect.stringMatching(/[\\/]\.timecite-[^.\\/]+$/)]);
});
