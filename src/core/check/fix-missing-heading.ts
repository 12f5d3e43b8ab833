import type { Fix } from './problem';
import { retargetWithin } from './retarget';
import type { LinkPlace } from './rule';

/**
 * Points a link to an existing heading of the same file. Never safe: the heading that was meant may have been removed on purpose.
 * @param subpath The subpath of the existing heading, with its `#`.
 */
export function fixMissingHeading({ link }: LinkPlace, subpath: string, text: string): Fix | null {
  const edits = retargetWithin(text, link, subpath);
  return edits && { title: `Link to ${subpath}`, safe: false, edits };
}
