import { closeEmbeddings, quote } from '../close-embeddings';
import { isAttachmentPath } from '../links/attachment';
import type { Suggestion } from '../links/suggestion';
import { noteNameOf } from '../vault-path';
import { fixLink } from './fix-link';
import { fixMissingHeading } from './fix-missing-heading';
import { fixMissingNote } from './fix-missing-note';
import { fixTimeLink } from './fix-time-link';
import type { Finding, LinkPlace, LinkRule, NoteToCheck, RuleContext } from './rule';

const flaws = {
  pipe: 'The pipe of this link splits its table cell: it must be written \\|.',
  unclosed: 'This link is never closed.',
  nested: 'A link stands inside this link.',
  empty: 'This link names no note.',
  destination: 'Only the destination of this link is a time.',
} as const;

const malformed: LinkRule = {
  code: 'link/malformed',
  severity: 'error',
  about: 'Brackets meant as a link that Obsidian does not read as one: a bare pipe in a table row, a link never closed, one inside another, no target.',
  findInLink: (place, context) => {
    const { flaw } = place.link;
    if (flaw === null || flaw === 'time') return null;
    return { message: flaws[flaw], fix: fixLink(place, context) };
  },
};

const timestamp: LinkRule = {
  code: 'link/timestamp',
  severity: 'error',
  about: 'A time written as a link to a note. Obsidian would offer to create a note of that name; as a timestamp it plays.',
  findInLink: ({ link }, context) => {
    if (link.flaw !== 'time') return null;
    return { message: `${link.target} is a time, written as a link to a note.`, fix: fixTimeLink(link, context) };
  },
};

const missingNote: LinkRule = {
  code: 'link/missing-note',
  severity: 'error',
  about:
    'The link leads to no file by Obsidian\'s rules. If a file has the same name apart from case, accents, spaces or punctuation, the fix links to it.',
  findInLink: (place, context) => {
    if (place.file !== null || place.linkPath === '') return null;
    const suggestions = context.suggester?.suggest(place.linkPath, context.path) ?? [];
    return { message: describeMissing(place.linkPath, suggestions[0]), suggestions, fix: fixMissingNote(place, suggestions, context) };
  },
};

/** The message for a link path that leads to no file. It tells near misses from notes still to be written: to a person they differ. */
export function describeMissing(linkPath: string, best: Suggestion | undefined): string {
  const missing = `There is no ${isAttachmentPath(linkPath) ? 'file' : 'note'} ${quote(linkPath)}.`;
  if (!best) return missing;
  const name = noteNameOf(best.path);
  return best.score === 1 ? `${missing} ${quote(name)} is the same name, written differently.` : `${missing} Did you mean ${quote(name)}?`;
}

const missingHeading: LinkRule = {
  code: 'link/missing-heading',
  severity: 'error',
  about:
    'The file exists but has no such heading or chain of headings, so the link opens the top of the note. The fix links to the most similar heading.',
  findInLink: (place, context) => (lacksSubpath(place, context, 'heading') ? findMissingHeading(place, context) : null),
};

function findMissingHeading(place: LinkPlace, context: RuleContext): Finding {
  const message = `${called(place)} has no ${headingOrFootnote(place)}.`;
  if (place.file === null || !context.suggester || toFootnote.test(place.subpath)) return { message };
  const near = context.nearestHeading.find(place.file, place.subpath);
  if (near === null) return { message };
  return { message: `${message} Did you mean ${quote(near.slice(1))}?`, fix: fixMissingHeading(place, near, context.text) };
}

const missingBlock: LinkRule = {
  code: 'link/missing-block',
  severity: 'error',
  about: 'The file exists but has no block with this id, so the link opens the top of the note.',
  findInLink: (place, context) => {
    if (!lacksSubpath(place, context, 'block')) return null;
    return { message: `${called(place)} has no block ${quote(place.subpath.slice(2))}.` };
  },
};

const toFootnote = /^#\[\^([^\]]*)\]$/;
/** `#t=` is a moment of the video, or a stretch of it, not a heading. */
const moment = /^#t=[\d:.hms]+(?:,[\d:.hms]+)?$/i;

function lacksSubpath({ file, linkPath, subpath }: LinkPlace, { facts }: NoteToCheck, kind: 'heading' | 'block'): boolean {
  if (file === null || subpath === '' || subpath.startsWith('#^') !== (kind === 'block')) return false;
  if (linkPath === '' && moment.test(subpath)) return false;
  return !facts.hasSubpath(file, subpath);
}

function headingOrFootnote({ subpath }: LinkPlace): string {
  const footnote = toFootnote.exec(subpath)?.[1];
  return footnote === undefined ? `heading ${quote(subpath.slice(1))}` : `footnote ${quote(footnote)}`;
}

function called({ linkPath, file }: LinkPlace): string {
  return linkPath === '' || file === null ? 'This note' : quote(noteNameOf(file));
}

/** So many of the files that bear one name are named. */
const mostNamed = 5;

const ambiguous: LinkRule = {
  code: 'link/ambiguous',
  severity: 'info',
  about: 'Several files have this name, so the link may open a different file from the one that was meant.',
  findInLink: ({ file, linkPath }, { facts }) => {
    if (file === null || linkPath === '' || linkPath.includes('/')) return null;
    const bearers = facts.namesakes(linkPath);
    if (bearers.length < 2) return null;
    // Of thousands, only as many are looked at as are named.
    const others = bearers.slice(0, mostNamed).filter((path) => path !== file);
    const suggestions = [file, ...others].slice(0, mostNamed).map((path) => ({ path, score: 1 }));
    return { message: `${bearers.length} files are named ${quote(linkPath)}; this link opens ${closeEmbeddings(file)}.`, suggestions };
  },
};

/** In the order in which they are tried: only the first that finds something reports a link. */
export const linkRules: readonly LinkRule[] = [malformed, timestamp, missingNote, missingHeading, missingBlock, ambiguous];
