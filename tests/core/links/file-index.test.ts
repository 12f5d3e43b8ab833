import fc from 'fast-check';
import { FileIndex } from '../../../src/core/links/file-index';
import { foldPath } from '../../../src/core/vault-path';

const files = [
  'hub.md',
  'shop/prices.md',
  'shop/old/prices.md',
  'shop/old/history/first prices.md',
  'press/prices.md',
  'press/v1.2.md',
  'press/Étude\u00a0one.md',
  'media/chart.png',
  'media/notes.pdf',
  'media/readme.md.png',
  'plan.canvas',
  'plan.md',
  'press/plan.md',
  'LICENSE',
];
const index = new FileIndex(files);

describe('FileIndex', () => {
  const cases: [string, string, string, string | null][] = [
    ['the note itself', '', 'shop/prices.md', 'shop/prices.md'],
    ['a bare name', 'hub', 'shop/prices.md', 'hub.md'],
    ['any case', 'HUB', 'shop/prices.md', 'hub.md'],
    ['an extension that is written out', 'hub.md', 'shop/prices.md', 'hub.md'],
    ['a name with a dot', 'v1.2', 'hub.md', 'press/v1.2.md'],
    ['another composition', 'E\u0301tude one', 'hub.md', 'press/Étude\u00a0one.md'],
    ['an attachment by its extension', 'chart.png', 'hub.md', 'media/chart.png'],
    ['no attachment without it', 'chart', 'hub.md', null],
    ['an attachment that is called like a note', 'readme.md.png', 'hub.md', 'media/readme.md.png'],
    ['no note in its name', 'readme', 'hub.md', null],
    ['no file that bears no extension', 'license', 'hub.md', null],
    ['a canvas by its extension', 'plan.canvas', 'hub.md', 'plan.canvas'],
    ['a note before other files', 'plan', 'hub.md', 'plan.md'],
    ['under the source first', 'prices', 'press/v1.2.md', 'press/prices.md'],
    ['deeper under the source', 'prices', 'shop/old/history/first prices.md', 'shop/prices.md'],
    ['below the source before a shorter path', 'prices', 'shop/old/x.md', 'shop/old/prices.md'],
    ['under the source by whole parts of its path only', 'prices', 'pres/x.md', 'shop/prices.md'],
    ['the shortest path otherwise', 'prices', 'media/x.md', 'shop/prices.md'],
    ['the end of a path', 'old/prices', 'press/v1.2.md', 'shop/old/prices.md'],
    ['whole parts of a path only', 'ld/prices', 'press/v1.2.md', null],
    ['the exact path before what is near', 'shop/prices', 'press/v1.2.md', 'shop/prices.md'],
    ['the exact path before one under the source', 'plan', 'press/v1.2.md', 'plan.md'],
    ['a leading slash as the exact path', '/press/prices', 'shop/prices.md', 'press/prices.md'],
    ['an attachment by its exact path', '/media/chart.png', 'shop/prices.md', 'media/chart.png'],
    ['a leading slash as nothing else', '/prices', 'shop/prices.md', null],
    ['nothing at a path that no file ends in', '/gone', 'shop/prices.md', null],
    ['the same folder', './prices', 'press/v1.2.md', 'press/prices.md'],
    ['the same folder before the top', './plan', 'press/v1.2.md', 'press/plan.md'],
    ['the top from a folder', '../plan', 'press/v1.2.md', 'plan.md'],
    ['the folder above', '../press/prices', 'shop/prices.md', 'press/prices.md'],
    ['two folders above', '../../prices', 'shop/old/history/first prices.md', 'shop/prices.md'],
    ['above the top as the top', '../../../hub', 'shop/prices.md', 'hub.md'],
    ['a relative path that is not there like any other', './chart.png', 'hub.md', 'media/chart.png'],
    ['nothing', 'gone', 'hub.md', null],
  ];
  it('takes a path for no longer because its accents are decomposed', () => {
    const top = 'e\u0301te\u0301 a\u0300 la\u0300.md';
    const both = new FileIndex([top, 'a/\u00e9t\u00e9 \u00e0 l\u00e0.md']);
    for (const linkPath of ['\u00e9t\u00e9 \u00e0 l\u00e0', '/\u00e9t\u00e9 \u00e0 l\u00e0']) expect(both.resolve(linkPath, 'x.md')).toBe(top);
  });

  it.each(cases)('finds %s', (_what, linkPath, source, expected) => {
    expect(index.resolve(linkPath, source)).toBe(expected);
  });

  it('takes the nearest of many names alike', () => {
    const many = new FileIndex(Array.from({ length: 50 }, (_, n) => `${'deep/'.repeat(n % 7)}folder${n}/index.md`));
    expect(many.resolve('index', 'folder14/note.md')).toBe('folder14/index.md');
    expect(many.resolve('index', 'deep/deep/folder9/x/note.md')).toBe('folder0/index.md');
    expect(many.resolve('index', 'deep/deep/note.md')).toBe('deep/deep/folder2/index.md');
  });

  it('takes the first by name of paths as long', () => {
    for (const paths of [['b/tools.md', 'a/tools.md'], ['a/tools.md', 'b/tools.md']]) expect(new FileIndex(paths).resolve('tools', 'c/note.md')).toBe('a/tools.md');
  });

  it('names every bearer of a bare name', () => {
    expect([...index.namesakes('Prices')].sort()).toEqual(['press/prices.md', 'shop/old/prices.md', 'shop/prices.md']);
    expect(index.namesakes('old/prices')).toEqual([]);
    expect([index.namesakes('Chart.PNG'), index.namesakes('chart'), index.namesakes('v1.2'), index.namesakes('hub.md')]).toEqual([['media/chart.png'], [], ['press/v1.2.md'], ['hub.md']]);
  });
});

/** What OBSIDIAN.md's rules say, by a walk over all files. */
function resolveSlowly(paths: readonly string[], wanted: string, source: string): string | null {
  const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/') + 1) : '';
  for (const name of wanted.split('/').pop()?.includes('.') ? [wanted, `${wanted}.md`] : [`${wanted}.md`]) {
    const folded = foldPath(name);
    const ordered = [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const exact = ordered.find((path) => foldPath(path) === folded);
    const ending = ordered.filter((path) => foldPath(path).endsWith(`/${folded}`) || foldPath(path) === folded);
    const found = exact ?? ending.find((path) => path.startsWith(folder)) ?? ending[0];
    if (found !== undefined) return found;
  }
  return null;
}

const segment = fc.constantFrom('a', 'b', 'A', 'c d', 'e.f', 'é');
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const file = fc.tuple(path, fc.constantFrom('.md', '.png')).map(([stem, extension]) => stem + extension);

describe('FileIndex, of any vault', () => {
  it('agrees with a walk over all files', () => {
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 40 }), path, file, (paths, wanted, source) => {
        expect(new FileIndex(paths).resolve(wanted, source)).toBe(resolveSlowly(paths, wanted, source));
      }),
    );
  });

  it('never throws and answers with a file of the vault', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string({ unit: 'binary' }), fc.string(), (paths, wanted, source) => {
        const found = new FileIndex(paths).resolve(wanted, source);
        expect(found === null || found === source || paths.includes(found)).toBe(true);
      }),
    );
  });
});
