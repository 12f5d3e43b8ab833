import { BarePipes } from '../../../src/core/check/bare-pipes';
import { checkNote } from '../../../src/core/check/check-note';
import type { Problem } from '../../../src/core/check/problem';
import { FileIndex } from '../../../src/core/links/file-index';
import { type NamedFile, otherNamesOf } from '../../../src/core/links/named-file';
import { Suggester } from '../../../src/core/links/suggest';
import type { VaultFacts } from '../../../src/core/links/vault-facts';
import { Landmarks } from '../../../src/core/note/landmarks';
import { parseNote } from '../../../src/core/note/parse-note';
import { noEvidence } from '../../../src/core/time/evidence';

/** Checks one note of a small vault. The note's own path is `note.md`. @param suggests Whether files and headings may be suggested. */
export function checkText(text: string, files: Readonly<Record<string, string>> = {}, suggests = true): Problem[] {
  const path = 'note.md';
  const texts: Record<string, string> = { ...files, [path]: text };
  const index = new FileIndex(Object.keys(texts));
  const landmarksOf = (file: string): Landmarks => new Landmarks(parseNote(texts[file] ?? ''), texts[file] ?? '');
  const facts: VaultFacts = {
    resolve: (linkPath, source) => index.resolve(linkPath, source),
    namesakes: (linkPath) => index.namesakes(linkPath),
    hasSubpath: (file, subpath) => !file.endsWith('.md') || landmarksOf(file).has(subpath),
    headings: (file) => (file.endsWith('.md') ? landmarksOf(file).written : []),
  };
  const suggester = suggests ? new Suggester(Object.entries(texts).map(([file, content]) => namedFile(file, content))) : null;
  const note = parseNote(text);
  return checkNote({ path, text, note, evidence: { ...noEvidence, duration: note.duration }, pipes: new BarePipes(text), facts, suggester });
}

function namedFile(path: string, text: string): NamedFile {
  if (!path.endsWith('.md')) return { path, otherNames: [] };
  const { title, aliases } = parseNote(text);
  return { path, otherNames: otherNamesOf(path, title, aliases) };
}

/** Takes the marks ‹ and › out of a text and tells where they stood, as pairs of offsets. */
export function unmark(marked: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let text = '';
  for (const char of marked) {
    if (char === '‹') spans.push([text.length, -1]);
    else if (char === '›') (spans[spans.length - 1] ?? [0, 0])[1] = text.length;
    else text += char;
  }
  return { text, spans };
}
