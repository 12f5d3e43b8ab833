import type { Suggestion } from '../links/suggestion';
import type { Edit, Span } from '../text';

/** An `error` does not work; a `warning` works here and misleads others; `info` is for a person to judge. */
export type Severity = 'error' | 'warning' | 'info';

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What kind of problem it is, as rules, settings and records name it; docs/problems.md says what each means. */
export type ProblemCode =
  | 'link/missing-note'
  | 'link/missing-heading'
  | 'link/missing-block'
  | 'link/ambiguous'
  | 'link/timestamp'
  | 'link/malformed'
  | 'time/misencoded'
  | 'time/uncertain'
  | 'time/malformed'
  | 'time/unreadable'
  | 'time/past-end'
  | 'time/no-video'
  | 'note/fenced';

/** Something that a check found in one note. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** One sentence for a person. */
  readonly message: string;
  /** A link's text before the pipe, trimmed, with its subpath; null for what is no link. */
  readonly target: string | null;
  /** Files that may be meant, the likeliest first. */
  readonly suggestions: readonly Suggestion[];
  readonly fix: Fix | null;
}

/** Edits that mend a problem, computed with it. */
export interface Fix {
  readonly title: string;
  /** May be applied with others, unseen one by one. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}
