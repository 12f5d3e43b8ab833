import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../src/core/note/blocks/front-matter';
import { NoteFileReader } from '../../src/headless/note-file-reader';
import { makeFolder, removeFolders } from './run';

afterAll(removeFolders);

const board = 256 << 10;

test('reads one note after the other', () => {
  const texts = { 'a.md': 'Bees dance.', 'b.md': '', 'c.md': '\ufeffBienen tänzeln 🐝', 'd.md': 'x'.repeat(100_000), 'e.md': 'Bees.' };
  const root = makeFolder(texts);
  const reader = new NoteFileReader();
  expect(Object.keys(texts).map((path) => reader.read(join(root, path)).text)).toEqual(Object.values(texts));
});

test.each([board - 1, board, board + 1, 2 * board, 3 * board])('reads a note of %d bytes, and small ones behind it', (size) => {
  const text = 'Bees dance to tell where. '.repeat(size).slice(0, size);
  const root = makeFolder({ 'large.md': text, 'small.md': 'Bees.' });
  const reader = new NoteFileReader();
  const [large, small] = ['large.md', 'small.md'].map((path) => reader.read(join(root, path)));
  expect([large?.text === text, large?.bytes, small?.text]).toEqual([true, size, 'Bees.']);
});

test('tells what is no UTF-8', () => {
  const root = makeFolder({ 'a.md': Buffer.from('caf\xe9', 'latin1'), 'b.md': 'caf\ufffd' });
  expect(['a.md', 'b.md'].map((path) => new NoteFileReader().read(join(root, path)))).toEqual([
    { text: 'caf\ufffd', bytes: 4, garbled: true },
    { text: 'caf\ufffd', bytes: 6, garbled: false },
  ]);
});

const told = '/proc/self/status';

(existsSync(told) ? test : test.skip)('reads to the end what tells no size and stops short', () => {
  expect(new NoteFileReader().read(told).text).toMatch(/^Name:[^]*nonvoluntary_ctxt_switches:\s+\d+\n$/);
});

test('tells of a file that is not there', () => {
  const gone = join(makeFolder({}), 'gone.md');
  expect(() => new NoteFileReader().read(gone)).toThrow('ENOENT');
  expect(() => new NoteFileReader().readHead(gone)).toThrow('ENOENT');
});

test.each([
  ['with lines that only begin as its end', `---\n--- x\n----\n...more\nnote: ${'long '.repeat(1000)}\nvideoId: dQw4w9WgXcQ\n---\n`],
  ['whose end is cut by the end of the head', `---\nx: ${'a'.repeat(2048 - 11)}\n--- x\nvideoId: dQw4w9WgXcQ\n---\n`],
  ['that begins with blanks and a byte order mark', `\ufeff--- \r\nnote: ${'long '.repeat(1000)}\r\nvideoId: dQw4w9WgXcQ\r\n--- \r\n`],
])('front matter %s is read to its end', (_name, text) => {
  const head = new NoteFileReader().readHead(join(makeFolder({ 'a.md': text }), 'a.md'));
  expect(readFrontMatter(head).properties).toEqual(readFrontMatter(text).properties);
  expect(readFrontMatter(head).properties.at(-1)?.value).toBe('dQw4w9WgXcQ');
});

test.each([
  ['all of a short text', '---\ntitle: A\n---\nBody', '---\ntitle: A\n---\nBody'],
  ['as much of a long text', `---\ntitle: A\n...\n${'Body '.repeat(1000)}`, `---\ntitle: A\n...\n${'Body '.repeat(1000)}`.slice(0, 2048)],
  ['front matter of any length', `---\ntitle: ${'long '.repeat(1000)}\n---\nBody`, `---\ntitle: ${'long '.repeat(1000)}\n---\nBody`],
  ['front matter that is larger than the memory', `---\ntitle: ${'long '.repeat(board)}\n---\nBody`, `---\ntitle: ${'long '.repeat(board)}\n---\nBody`],
  ['the start of a long text without any', 'Body '.repeat(1000), 'Body '.repeat(1000).slice(0, 2048)],
])('a head is %s', (_name, text, head) => {
  const root = makeFolder({ 'a.md': `---\n${'old '.repeat(2000)}`, 'b.md': text });
  const reader = new NoteFileReader();
  reader.readHead(join(root, 'a.md'));
  expect(reader.readHead(join(root, 'b.md')) === head).toBe(true);
});
