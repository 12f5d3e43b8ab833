import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { headOf, noteFileOf } from '../../src/headless/note-file';
import { asBuffer, Shelf, type Shelved } from '../../src/headless/shelf';
import { makeFolder, removeFolders } from './run';

afterAll(removeFolders);

function shelve(shelf: Shelf, files: Readonly<Record<string, string | Buffer>>): Shelved[] {
  const root = makeFolder(files);
  return Object.keys(files).map((path) => shelf.read(join(root, path)));
}

function textOf({ content }: Shelved): string {
  return noteFileOf(asBuffer(content)).text;
}

test('keeps each file as it was read, one beside the other', () => {
  const texts = { 'a.md': 'Bees dance.', 'b.md': '', 'c.md': '\ufeffBienen tänzeln 🐝', 'd.md': 'x'.repeat(100_000) };
  const shelved = shelve(new Shelf(), texts);
  expect(shelved.map(textOf)).toEqual(Object.values(texts));
  expect(shelved.every(({ stays }) => stays)).toBe(true);
});

test('has room for files of any size', () => {
  const board = 8 << 20;
  const texts = { 'a.md': 'a', 'block.md': '0'.repeat(512), 'b.md': 'b'.repeat(board - 1), 'c.md': 'c'.repeat(board), 'd.md': 'd'.repeat(3 * board), 'e.md': 'e' };
  const shelved = shelve(new Shelf(), texts);
  expect(shelved.map((one) => one.content.length)).toEqual([1, 512, board - 1, board, 3 * board, 1]);
  expect(shelved.map((one) => new Set(textOf(one)).size)).toEqual([1, 1, 1, 1, 1, 1]);
});

test('keeps no more than it may; what does not stay can still be looked at', () => {
  const shelf = new Shelf(10);
  const root = makeFolder({ 'a.md': '12345678', 'b.md': 'abc', 'c.md': '90' });
  const first = shelf.read(join(root, 'a.md'));
  const second = shelf.read(join(root, 'b.md'));
  expect([second.stays, textOf(second)]).toEqual([false, 'abc']);
  const third = shelf.read(join(root, 'c.md'));
  expect([first, third].map((one) => [one.stays, textOf(one)])).toEqual([[true, '12345678'], [true, '90']]);
});

test('of a file that is too large to stay reads the start', () => {
  const board = 8 << 20;
  const [large, small] = shelve(new Shelf(board), { 'a.md': `---\n${'a'.repeat(2 * board)}`, 'b.md': 'b' });
  expect([large?.stays, large?.content.length, asBuffer(large?.content ?? new Uint8Array()).toString('utf8', 0, 5)]).toEqual([false, 1 << 20, '---\na']);
  expect([small?.stays, small && textOf(small)]).toEqual([true, 'b']);
});

const told = '/proc/self/status';

(existsSync(told) ? test : test.skip)('reads to the end what tells no size and stops short', () => {
  const { content } = new Shelf().read(told);
  expect(textOf({ content, stays: true })).toMatch(/^Name:[^]*nonvoluntary_ctxt_switches:\s+\d+\n$/);
});

test('tells of a file that is not there', () => {
  expect(() => new Shelf().read(join(makeFolder({}), 'gone.md'))).toThrow('ENOENT');
});

test.each([
  ['front matter and some characters behind it', '---\ntitle: A\n---\nBody', '---\ntitle: A\n---\nB'],
  ['all of a short text', 'Body\n--', 'Body\n--'],
  ['front matter of any length', `---\ntitle: ${'long '.repeat(1000)}\n---\nBody`, `---\ntitle: ${'long '.repeat(1000)}\n---\nBody`],
  ['the start of a long text without any', 'Body '.repeat(1000), 'Body '.repeat(1000).slice(0, 2048)],
])('a head is %s', (_name, text, head) => {
  expect(headOf(Buffer.from(text))).toBe(head);
});
