import type { Link } from '../links/link';
import type { Suggester } from '../links/suggest';
import type { Suggestion } from '../links/suggestion';
import type { VaultFacts } from '../links/vault-facts';
import type { References } from '../note/note';
import type { Span } from '../text';
import type { Evidence } from '../time/evidence';
import type { Timestamp } from '../time/timestamp';
import type { BarePipes } from './bare-pipes';
import type { NearestHeading } from './nearest-heading';
import type { Fix, ProblemCode, Severity } from './problem';

/** A note to check, with all that the rules may ask about. */
export interface NoteToCheck {
  /** Vault path. */
  readonly path: string;
  readonly text: string;
  /** What `text` says, read with `evidence`. */
  readonly note: References;
  readonly evidence: Evidence;
  /** Of `text`. */
  readonly pipes: BarePipes;
  readonly facts: VaultFacts;
  /** Null where nothing is to be suggested. */
  readonly suggester: Pick<Suggester, 'suggest'> | null;
}

/** A note as the rules see it. */
export interface RuleContext extends NoteToCheck {
  /** Whether the note's times still mean the same once all that can be rewritten is rewritten. */
  keepsTimesWhenFixed(): boolean;
  readonly nearestHeading: NearestHeading;
}

/** A link and where it leads. */
export interface LinkPlace {
  readonly link: Link;
  readonly linkPath: string;
  /** With its `#`; empty where there is none. */
  readonly subpath: string;
  /** The file that the link leads to, or null. */
  readonly file: string | null;
}

/** What a rule finds. A field that is left out means none; a `span` that is left out, the whole link or timestamp. */
export interface Finding {
  readonly message: string;
  /** Where the problem is. */
  readonly span?: Span;
  readonly suggestions?: readonly Suggestion[];
  readonly fix?: Fix | null;
}

/** What one code stands for. */
export interface Rule {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is wrong and why it matters, in a sentence or two. */
  readonly about: string;
}

/** Looks at one link. Of the rules in a list, only the first that finds something reports the link. */
export interface LinkRule extends Rule {
  readonly findInLink: (place: LinkPlace, context: RuleContext) => Finding | null;
}

/** Looks at one timestamp. */
export interface TimeRule extends Rule {
  readonly findInTime: (timestamp: Timestamp, context: RuleContext) => Finding | null;
}

/** Looks at a note as a whole. */
export interface NoteRule extends Rule {
  readonly findInNote: (context: RuleContext) => readonly (Finding & { readonly span: Span })[];
}
