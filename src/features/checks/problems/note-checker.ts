import { Component, getLinkpath } from 'obsidian';
import { BarePipes } from '../../../core/check/bare-pipes';
import { checkNote } from '../../../core/check/check-note';
import type { Problem } from '../../../core/check/problem';
import type { NoteToCheck } from '../../../core/check/rule';
import { quote } from '../../../core/close-embeddings';
import { linkAt } from '../../../core/links/link-at';
import type { VaultFacts } from '../../../core/links/vault-facts';
import type { Note } from '../../../core/note/note';
import { parseNote, type Detail } from '../../../core/note/parse-note';
import { type Evidence, noEvidence } from '../../../core/time/evidence';
import { retargetLink } from '../../../obsidian/fixes/retarget-link';
import type { Services } from '../../../obsidian/services';
import { FileNames } from '../../../obsidian/vault/file-names';
import { withHostLinks } from '../../../obsidian/vault/host-links';
import { obsidianFacts } from '../../../obsidian/vault/obsidian-facts';
import { VaultSuggester } from '../../../obsidian/vault/vault-suggester';

/** Suggestions for dangling links are looked up ahead in notes with at least this many links. */
const manyLinks = 40;

/** A version of a note, what it says and what is wrong with it. */
export interface CheckedNote {
  readonly path: string;
  readonly text: string;
  /** No rule asks for its claims: it has them only where they were asked for. */
  readonly note: Note;
  readonly evidence: Evidence;
  readonly pipes: BarePipes;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Runs the rules over one note, with Obsidian's knowledge of the vault. */
export class NoteChecker extends Component {
  private readonly facts: VaultFacts;
  private readonly suggester: VaultSuggester;

  /** @param onReady Called when other files may be suggested than before. */
  constructor(
    private readonly services: Services,
    onReady: () => void,
  ) {
    super();
    const { app } = services;
    const names = this.addChild(new FileNames(app.vault));
    this.facts = obsidianFacts(app, names);
    this.suggester = this.addChild(new VaultSuggester(app, onReady));
  }

  /** Settles when all that a check asks for is known; a check before that has no suggestions. */
  async prepare(): Promise<void> {
    await this.suggester.prepare();
  }

  /** Looks up suggestions for a note full of links, with pauses. The suggester keeps them, so that the note's check, which makes no pauses, is quick. */
  async lookUp(path: string, breathe: () => Promise<void>): Promise<void> {
    const links = this.services.app.metadataCache.getCache(path)?.links ?? [];
    if (links.length < manyLinks) return;
    for (const { link } of links) {
      const linkPath = getLinkpath(link);
      if (this.facts.resolve(linkPath, path) !== null) continue;
      this.suggester.suggest(linkPath, path);
      await breathe();
    }
  }

  /**
   * Checks a text as that of the note at a path; of a canvas, the files that it shows.
   * @param detail What is wanted of the note besides its problems.
   */
  check(path: string, text: string, detail: Detail = 'outline'): CheckedNote {
    return path.endsWith('.canvas') ? this.checkCanvas(path, text) : this.checkNote(path, text, detail);
  }

  /** Obsidian tells which files a canvas refers to, not where. */
  private checkCanvas(path: string, text: string): CheckedNote {
    const missing = Object.keys(this.services.app.metadataCache.unresolvedLinks[path] ?? {});
    const problems = missing.map((target): Problem => ({
      code: 'link/missing-note',
      severity: 'error',
      from: 0,
      to: 0,
      message: `This canvas refers to ${quote(target)}, which is not there.`,
      target,
      suggestions: this.suggester.suggest(target, path),
      fix: null,
    }));
    return { path, text, note: parseNote(''), evidence: noEvidence, pipes: new BarePipes(''), problems };
  }

  private checkNote(path: string, text: string, detail: Detail): CheckedNote {
    const { app, reader } = this.services;
    const { note: read, evidence } = reader.weigh(text, path, detail);
    const note = withHostLinks(read, text, app.metadataCache.getCache(path));
    const pipes = new BarePipes(text);
    const toCheck = { path, text, note, evidence, pipes, facts: this.facts, suggester: this.suggester };
    const problems = checkNote(toCheck).map((problem) => (problem.code === 'link/missing-note' && problem.fix ? this.asHostWrites(problem, toCheck) : problem));
    return { path, text, note, evidence, pipes, problems };
  }

  /** Replaces the edits of a fix by those that write the link as Obsidian's settings want it. */
  private asHostWrites(problem: Problem, toCheck: NoteToCheck): Problem {
    const { app } = this.services;
    const file = app.vault.getFileByPath(problem.suggestions[0]?.path ?? '');
    const link = linkAt(toCheck.note.links, problem);
    const edits = file && link && retargetLink(app, toCheck, link, file);
    return { ...problem, fix: edits && problem.fix ? { ...problem.fix, edits } : null };
  }
}
