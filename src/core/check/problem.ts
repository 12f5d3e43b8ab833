import type { Suggestion } from '../links/suggestion';
import type { Edit, Span } from '../text';

/** `error`: it does not work; `warning`: it works here but misleads other programs; `info`: a person has to judge. */
export type Severity = 'error' | 'warning' | 'info';

/** All severities, the gravest first. */
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
  /** The text of a link before the pipe, trimmed, with its subpath; null where the problem is not with a link. */
  readonly target: string | null;
  /** Files that may be meant, the likeliest first. */
  readonly suggestions: readonly Suggestion[];
  readonly fix: Fix | null;
}

/** The edits that remove a problem, computed when it is found. */
export interface Fix {
  readonly title: string;
  /** Whether it may be applied together with others, without a person looking at each. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}
