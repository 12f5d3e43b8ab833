import { slugOf } from '../links/slug';
import type { Suggestion } from '../links/suggestion';
import { nameOf } from '../vault-path';
import type { Fix } from './problem';
import { retarget } from './retarget';
import type { Checked, LinkPlace } from './rule';

/** From this score on a suggestion comes near, so that an equal slug does not stand alone. */
const near = 0.9;
/** From this score on a suggestion is worth a click. */
const worthOffering = 0.8;
/** Signs that tell short names apart: `C`, `C++`, `C#`. */
const meaningful = /[+#*=<>$%&@]/;
/** Of names whose slug is no longer than this, signs count, too. */
const shortSlug = 2;

/** Leads a dangling link to the likeliest file; safe only when that is beyond doubt. */
export function fixMissingNote({ link, linkPath }: LinkPlace, suggestions: readonly Suggestion[], site: Checked): Fix | null {
  const [best, second] = suggestions;
  if (!best || best.score < worthOffering) return null;
  const edits = retarget(link, best.path, site);
  if (!edits) return null;
  const alone = best.score === 1 && (second?.score ?? 0) < near && !isTooShort(linkPath);
  return { title: `Link to ${best.path}`, safe: alone, edits };
}

function isTooShort(linkPath: string): boolean {
  return slugOf(nameOf(linkPath)).length <= shortSlug && meaningful.test(linkPath);
}
