import type { App, TFile } from 'obsidian';
import { BarePipes } from '../../../src/core/check/bare-pipes';
import { parseNote } from '../../../src/core/note/parse-note';
import { applyEdits } from '../../../src/core/text';
import { retargetLink } from '../../../src/obsidian/fixes/retarget-link';
import { createHost } from '../../host/host';

/** How Obsidian writes links by its settings "Use wikilinks" and "New link format"; in `markdown-blanks` only blanks are encoded. */
type Style = 'wiki' | 'wiki-absolute' | 'markdown' | 'markdown-relative' | 'markdown-blanks';

function write(style: Style, file: TFile, subpath = '', alias = ''): string {
  const path = style === 'wiki' || style === 'markdown' || style === 'markdown-blanks' ? file.name : style === 'markdown-relative' ? `../${file.path}` : file.path;
  const target = `${path.replace(/\.md$/i, '')}${subpath}`;
  if (style.startsWith('wiki')) return alias === '' || alias.toLowerCase() === target.toLowerCase() ? `[[${alias || target}]]` : `[[${target}|${alias}]]`;
  const address = `${path}${subpath}`;
  return `[${alias || file.basename}](${style === 'markdown-blanks' ? address.replace(/ /g, '%20') : encodeURI(address)})`;
}

/** The note after its only dangling link was led to a file, by default to `prices/widget prices.md`. */
async function retargeted(text: string, style: Style, path = 'prices/widget prices.md'): Promise<string | null> {
  const host = await createHost({ files: { 'n/a.md': text, [path]: '' } });
  const file = host.app.vault.getFileByPath(path) as TFile;
  const app = {
    vault: host.app.vault,
    fileManager: { generateMarkdownLink: (to: TFile, _source: string, subpath?: string, alias?: string) => write(style, to, subpath, alias) },
  } as unknown as App;
  const [link] = parseNote(text).links;
  const edits = link && retargetLink(app, { path: 'n/a.md', text, pipes: new BarePipes(text) }, link, file);
  return edits ? applyEdits(text, edits) : null;
}

test.each<[string, Style, string, string]>([
  ['keeps alias, subpath and their spaces', 'wiki', 'See [[Gone#Today | now]].', 'See [[widget prices#Today | now]].'],
  ['keeps the words of a link without an alias', 'wiki', 'See [[Gone#Today]].', 'See [[widget prices#Today|Gone > Today]].'],
  ['writes the path where the settings want it', 'wiki-absolute', 'See [[Gone|now]].', 'See [[prices/widget prices|now]].'],
  ['keeps the size of an embed', 'wiki', '![[Gone|300]]', '![[widget prices|300]]'],
  ['escapes the pipe in a table', 'wiki', '| A | B |\n|---|---|\n| [[Gone]] | 1 |', '| A | B |\n|---|---|\n| [[widget prices\\|Gone]] | 1 |'],
  ['escapes the pipe in a row that has none of its own', 'wiki', '| A | B |\n|---|---|\n[[Gone]]', '| A | B |\n|---|---|\n[[widget prices\\|Gone]]'],
  ['keeps a Markdown link in such a row', 'wiki', '| A | B |\n|---|---|\n[now](Gone.md)', '| A | B |\n|---|---|\n[now](widget%20prices.md)'],
  ['changes to a Markdown link where the settings want those', 'markdown', 'See [[Gone#Today|now]].', 'See [now](widget%20prices.md#Today).'],
  ['keeps a wikilink in a table even then', 'markdown', '| A | B |\n|---|---|\n| [[Gone\\|x]] | 1 |', '| A | B |\n|---|---|\n| [[widget prices\\|x]] | 1 |'],
  ['keeps a wikilink in a property', 'markdown', '---\nup: "[[Gone]]"\n---\n', '---\nup: "[[widget prices|Gone]]"\n---\n'],
  ['leads a Markdown link on, in its own form', 'markdown-relative', 'See [now](Gone.md#Today).', 'See [now](../prices/widget%20prices.md#Today).'],
  ['changes a Markdown link to a wikilink where the settings want those', 'wiki', 'See [now](Gone.md#Today).', 'See [[widget prices#Today|now]].'],
  ['keeps a Markdown link whose words would break a wikilink', 'wiki', 'See [a|b](Gone.md).', 'See [a|b](widget%20prices.md).'],
  ['keeps a Markdown link with a title, which a wikilink has no place for', 'wiki', 'See [now](Gone.md "By year").', 'See [now](widget%20prices.md "By year").'],
  ['keeps an image with its words', 'wiki', '![by year](Gone.md)', '![by year](widget%20prices.md)'],
  ['keeps a Markdown link whose words have markup', 'wiki', 'See [*the* prices](Gone.md).', 'See [*the* prices](widget%20prices.md).'],
  ['keeps a wikilink whose words would be read as markup', 'markdown', 'See [[Gone|2 * 3 * 4]].', 'See [[widget prices|2 * 3 * 4]].'],
  ['keeps one whose name would be', 'markdown', 'See [[__gone__]].', 'See [[widget prices|__gone__]].'],
  ['keeps a wikilink whose words are a time: it is a timestamp', 'markdown', 'See [[Gone|00:01:02]].', 'See [[widget prices|00:01:02]].'],
  ['keeps a Markdown link whose words are a time: it is none', 'wiki', 'See [00:01:02](Gone.md).', 'See [00:01:02](widget%20prices.md).'],
  ['keeps a wikilink whose words would begin a footnote', 'markdown', 'See [[Gone|^1]].', 'See [[widget prices|^1]].'],
  ['keeps a wikilink whose words would begin a callout', 'markdown', '> [[Gone|!note]] this', '> [[widget prices|!note]] this'],
  ['changes one whose name has strokes within', 'markdown', 'See [[gone_now]].', 'See [gone_now](widget%20prices.md).'],
  ['changes a Markdown link with a pointed address', 'wiki', 'See [now](<Gone now.md>).', 'See [[widget prices|now]].'],
])('%s', async (_name, style, before, after) => {
  expect(await retargeted(before, style)).toBe(after);
});

test.each<[string, Style, string, string]>([
  ['in a Markdown link', 'markdown', 'See [now](Gone.md).', 'See [now](COSTS.MD).'],
  ['in a Markdown link that stays one', 'wiki', 'See [a|b](Gone.md).', 'See [a|b](COSTS.MD).'],
  ['not in a wikilink', 'wiki', 'See [[Gone|now]].', 'See [[COSTS|now]].'],
  ['not in a wikilink that stays one', 'markdown', '---\nup: "[[Gone]]"\n---\n', '---\nup: "[[COSTS|Gone]]"\n---\n'],
])('writes an extension in capitals as it is, %s', async (_name, style, before, after) => {
  expect(await retargeted(before, style, 'prices/COSTS.MD')).toBe(after);
});

test.each(['prices/a.md', 'prices/A.md', 'prices/b.md'])('leads to a note of one letter, too: %s', async (path) => {
  const name = path.slice(path.indexOf('/') + 1, -3);
  expect(await retargeted('See [[Gone#Today|now]].', 'wiki', path)).toBe(`See [[${name}#Today|now]].`);
});

test('leads to a note whose name ends like a file of its own', async () => {
  expect(await retargeted('See [[Gone|now]].', 'wiki', 'prices/today.md.md')).toBe('See [[today.md|now]].');
  expect(await retargeted('See [now](Gone.md).', 'markdown', 'prices/today.md.md')).toBe('See [now](today.md.md).');
});

test.each<[string, Style, string | null]>([
  ['See [[Gone#Today|now]].', 'wiki', 'See [[prices#Today|now]].'],
  ['See [[Gone#Today|now]].', 'wiki-absolute', null],
  ['See [[Gone|now]].', 'markdown-relative', null],
  ['See [now](Gone.md).', 'markdown', 'See [now](prices.md).'],
  ['See [now](Gone.md#Today).', 'markdown-relative', null],
  ['See [now](Gone.md).', 'wiki-absolute', null],
])('%s is led (%s) into a folder whose name ends a link only where the link need not name it', async (before, style, after) => {
  expect(await retargeted(before, style, 'C#/prices.md')).toBe(after);
});

test.each<[string, Style, string]>([
  ['See [now](Gone.md).', 'markdown', 'See [now](100%25%20sure.md).'],
  ['See [now](Gone.md).', 'markdown-relative', 'See [now](../100%25/100%25%20sure.md).'],
  ['See [now](Gone.md).', 'markdown-blanks', 'See [now](100%25%20sure.md).'],
  ['See [now](Gone.md).', 'wiki', 'See [[100% sure|now]].'],
  ['See [[Gone|now]].', 'markdown', 'See [now](100%25%20sure.md).'],
  // As the settings want it, Obsidian itself would not read it.
  ['See [[Gone|now]].', 'markdown-blanks', 'See [[100% sure|now]].'],
])('%s is led (%s) to a file with a percent sign in its name', async (before, style, after) => {
  expect(await retargeted(before, style, '100%/100% sure.md')).toBe(after);
});

test('a link is not led to another file, whose name is the start of the one that was picked', async () => {
  expect(await retargeted('See [[Gone|now]].', 'wiki', 'prices/a|b.md')).toBeNull();
});
