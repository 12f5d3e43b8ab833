import { detachText } from '../detach';
import { folderOf, liesUnder, nameOf, noteNameOf, shorterFirst, withoutMd } from '../vault-path';
import { Bearers } from './bearers';
import { countEdits } from './count-edits';
import { folderTest, isFromTop } from './folder-test';
import type { NamedFile } from './named-file';
import { mostEdits, SegmentIndex } from './segment-index';
import { slugOf, wordsOf } from './slug';
import type { Suggestion } from './suggestion';
import { WordIndex } from './word-index';

interface Scored extends Suggestion {
  /** The file's name has the same words, not only the same letters. */
  sameWords: boolean;
}

type Keep = (path: string, score: number) => void;

const mostSuggestions = 5;
/** Files that score less are not suggested. */
const leastScore = 0.6;
/** Factor for the score of a name where the folders of the link's path are not those of the file's. */
const equalElsewhere = 0.97;
/** Factor for the score of a title or alias, compared with that of a file's name. */
const equalTitle = 0.95;
/** The highest score of a name with other letters. */
const nearest = 0.94;
/** The highest score of a name with other letters and another number: part 1 is not a typo for part 2. */
const otherNumber = 0.75;
const noDigits = /\D+/g;
/** Factor for the score of words: the same words in another order are not the same name. */
const equalWords = 0.9;
const wordCandidates = 8;
/** At most this many names are compared by letters: thousands as alike as `…01` and `…02` must not make one query slow. */
const mostCompared = 500;

/**
 * Finds the files that a dangling link may mean. Build it once for a vault; a query does not walk over all names.
 *
 * Scores: 1 for a file name with the link's slug; 0.95 for an equal title or alias; else the share of the name that agrees, in letters (by
 * edit distance, at most 0.94, or 0.75 where a number differs) or in words weighted by rarity (at most 0.9), whichever is higher. A match
 * in other folders than the link names scores a little less. Files under 0.6 are not suggested.
 */
export class Suggester {
  private readonly names: Bearers[] = [];
  private readonly bySlug = new Map<string, Bearers>();
  private readonly neighbours = new SegmentIndex();
  private readonly words = new WordIndex();
  /** How many of the names have been split into words. */
  private worded = 0;
  private readonly near = new Map<string, readonly Scored[]>();

  constructor(files: Iterable<NamedFile> = []) {
    for (const file of files) this.add(file);
  }

  /** Adds a file. All files must be added before the first query. */
  add({ path, otherNames }: NamedFile): void {
    this.bearers(noteNameOf(path)).own.push(path);
    for (const name of otherNames) this.bearers(name).addOther(path);
  }

  /** Splits the names that were added into words; otherwise the first query that needs words has to wait for that. */
  prepare(): void {
    for (; this.worded < this.names.length; this.worded++) this.words.add(wordsOf(this.names[this.worded]?.name ?? ''), this.worded);
  }

  /**
   * The likeliest files, best first. Of those with equal scores, files under the source's folder come first, then names with the same
   * words, then the shortest path.
   */
  suggest(linkPath: string, source: string): Suggestion[] {
    const folder = folderOf(source);
    const wanted = linkPath.trim();
    const scored = this.withNearest(this.scored(wanted), withoutMd(wanted), folder);
    const ordered = [...scored].sort((a, b) => b.score - a.score || compareFrom(folder, a, b));
    return ordered.slice(0, mostSuggestions).map(({ path, score }) => ({ path, score }));
  }

  /**
   * As `suggest`, but nothing unless some file's own name has the link's slug. For callers to whom only a score of 1 matters, which no other
   * file has: most links then take hardly any time.
   */
  suggestEqual(linkPath: string, source: string): Suggestion[] {
    const whole = withoutMd(linkPath.trim());
    const name = nameOf(whole);
    return this.isNamed(whole) || (name !== whole && this.isNamed(name)) ? this.suggest(linkPath, source) : [];
  }

  private isNamed(name: string): boolean {
    return (this.bySlug.get(slugOf(name))?.own.length ?? 0) > 0;
  }

  private bearers(name: string): Bearers {
    const slug = slugOf(name);
    const known = this.bySlug.get(slug);
    if (known) return known;
    const made = new Bearers(slug, name);
    this.bySlug.set(slug, made);
    if (slug === '') return made;
    const number = this.names.push(made) - 1;
    this.neighbours.add(slug, number);
    return made;
  }

  /** Adds the file of the link's name that is nearest to the source, where very many have that name. */
  private withNearest(scored: readonly Scored[], whole: string, folder: string): readonly Scored[] {
    const name = nameOf(whole);
    const path = this.bySlug.get(slugOf(name))?.nearest(folder) ?? null;
    if (path === null || scored.some((one) => one.path === path)) return scored;
    return [...scored, { path, score: name === whole ? 1 : equalElsewhere, sameWords: false }];
  }

  /** Remembers scores: they do not depend on the source, and the same target often dangles in many notes. */
  private scored(linkPath: string): readonly Scored[] {
    const known = this.near.get(linkPath);
    if (known) return known;
    const scored = this.score(linkPath);
    this.near.set(detachText(linkPath), scored);
    return scored;
  }

  private score(linkPath: string): Scored[] {
    const best = new Map<string, number>();
    const keep = (path: string, score: number): void => {
      if (score >= leastScore && score > (best.get(path) ?? 0)) best.set(path, score);
    };
    const whole = withoutMd(linkPath);
    const name = nameOf(whole);
    const folder = nameOf(folderOf(whole));
    if (!isFromTop(whole)) this.scoreName(whole, folder, keep);
    if (name !== whole) this.scoreMoved(whole, keep);
    const scored = [...best].map(([path, score]) => ({ path, score: Math.round(score * 100) / 100, sameWords: false }));
    if (scored.length > 1) markSameWords(scored, name);
    return scored;
  }

  /** Scores the last part of a path: its file may have moved. Other folders count against it, for the slash may belong to the name (`AI/ML`). */
  private scoreMoved(whole: string, keep: Keep): void {
    const liesThere = folderTest(whole);
    this.scoreName(nameOf(whole), nameOf(folderOf(whole)), (path, score) => keep(path, liesThere(path) ? score : score * equalElsewhere));
  }

  /** @param folder The name of the folder that the link names. */
  private scoreName(name: string, folder: string, keep: Keep): void {
    const slug = slugOf(name);
    if (slug === '') return;
    const equal = this.bySlug.get(slug);
    if (equal) keepBearers(equal, folder, 1, keep);
    this.scoreLetters(slug, folder, keep);
    // Where a file has this very name, files that merely share some words are no help.
    if (equal && equal.own.length > 0) return;
    this.prepare();
    for (const { number, similarity } of this.words.nearest(wordsOf(name), wordCandidates)) {
      const bearers = this.names[number];
      if (bearers && bearers !== equal) keepBearers(bearers, folder, equalWords * similarity, keep);
    }
  }

  /** Scores names that are one or two typos away. */
  private scoreLetters(slug: string, folder: string, keep: Keep): void {
    const candidates = new Set(this.neighbours.candidates(slug).slice(0, mostCompared));
    for (const number of candidates) {
      const bearers = this.names[number];
      if (!bearers || bearers.slug === slug) continue;
      const edits = countEdits(slug, bearers.slug, mostEdits);
      if (edits > mostEdits) continue;
      const most = hasNumbersOf(slug, bearers.slug) ? nearest : otherNumber;
      keepBearers(bearers, folder, Math.min(most, 1 - edits / Math.max(slug.length, bearers.slug.length)), keep);
    }
  }
}

function hasNumbersOf(slug: string, other: string): boolean {
  return slug.replace(noDigits, ' ').trim() === other.replace(noDigits, ' ').trim();
}

function keepBearers(bearers: Bearers, folder: string, score: number, keep: Keep): void {
  for (const path of bearers.ownIn(folder)) keep(path, score);
  for (const path of bearers.others) keep(path, score * equalTitle);
}

/** Marks names that have the same words, not only the same letters. Only those with a score of 1 can. */
function markSameWords(scored: Scored[], name: string): void {
  const words = wordsOf(name).join(' ');
  for (const one of scored) if (one.score === 1) one.sameWords = wordsOf(noteNameOf(one.path)).join(' ') === words;
}

function compareFrom(folder: string, a: Scored, b: Scored): number {
  const byFolder = Number(liesUnder(b.path, folder)) - Number(liesUnder(a.path, folder));
  const byWords = Number(b.sameWords) - Number(a.sameWords);
  return byFolder || byWords || shorterFirst(a.path, b.path);
}
