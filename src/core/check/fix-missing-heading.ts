import type { Fix } from './problem';
import { retargetWithin } from './retarget';
import type { LinkPlace } from './rule';

/**
 * Leads a link to a heading of the same file that is there. Never safe: the one that was meant may have been taken out on purpose.
 * @param subpath Of that heading, with its `#`.
 */
export function fixMissingHeading({ link }: LinkPlace, subpath: string, text: string): Fix | null {
  const edits = retargetWithin(text, link, subpath);
  return edits && { title: `Link to ${subpath}`, safe: false, edits };
}
