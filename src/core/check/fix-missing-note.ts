import { isAttachmentPath } from '../links/attachment';
import { slugOf } from '../links/slug';
import type { Suggestion } from '../links/suggestion';
import { nameOf, withoutMd } from '../vault-path';
import type { Fix } from './problem';
import { retarget } from './retarget';
import type { LinkPlace, RuleContext } from './rule';
import { tellsApart } from './tells-apart';

/** A second suggestion with at least this score makes a fix unsafe, even if the first has an equal slug. */
const near = 0.9;
/** A suggestion with at least this score is offered as a fix. */
const worthOffering = 0.8;
/** Signs that tell short names apart: `C`, `C++`, `C#`. */
const meaningful = /[+#*=<>$%&@]/;
/** In names whose slug is no longer than this (in UTF-16 units), these signs count, too. */
const shortSlug = 2;

/**
 * Points a dangling link to the likeliest file; safe only when that file is beyond doubt, null when no file is likely enough. A note
 * `chart png` is not beyond doubt for `chart.png`, nor the other way round.
 */
export function fixMissingNote({ link, linkPath }: LinkPlace, suggestions: readonly Suggestion[], context: RuleContext): Fix | null {
  const [best, second] = suggestions;
  if (!best || best.score < worthOffering) return null;
  const edits = retarget(link, best.path, context);
  if (!edits) return null;
  const alone = best.score === 1 && (second?.score ?? 0) < near && isSameName(linkPath, best.path);
  // In `[[name\]]` the backslash may be meant to keep the link from closing.
  const isTold = !link.target.endsWith('\\');
  return { title: offerLink(best.path), safe: alone && isTold, edits };
}

/** How a link to a file is offered: by its path as Obsidian shows it. */
export function offerLink(path: string): string {
  return `Link to ${withoutMd(path)}`;
}

/** Whether a file of the link's slug has its name, and not one that signs or numbers tell apart from it. */
function isSameName(linkPath: string, path: string): boolean {
  if (isTooShort(linkPath) || isAttachmentPath(linkPath) !== isAttachmentPath(path)) return false;
  return !tellsApart(nameOf(withoutMd(linkPath)), nameOf(withoutMd(path)));
}

function isTooShort(linkPath: string): boolean {
  return slugOf(nameOf(linkPath)).length <= shortSlug && meaningful.test(linkPath);
}
