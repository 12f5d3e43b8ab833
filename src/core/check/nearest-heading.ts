import { Suggester } from '../links/suggest';
import type { VaultFacts } from '../links/vault-facts';

/** Of a note with more, the first are looked at: a list of dates must not make each broken link slow. */
const mostHeadings = 500;
/** A heading with such markup in it would make a link that nobody can read; it may even hold the link that is looked at. */
const markup = /<|\[\[|\]\(/;
/** What cannot stand in a link's subpath; where headings are compared it counts as a blank. */
const unwritable = /[#^|[\]%:\\\s]+/g;

/** Finds the heading that a link may mean whose own is not there. Made for one note and its links; what it learns of another note it keeps. */
export class NearestHeading {
  private readonly known = new Map<string, Suggester>();

  constructor(private readonly facts: VaultFacts) {}

  /**
   * The subpath of the nearest heading of a file, as a link may hold it, within the same outer headings where it stands there;
   * null where none comes near.
   * @param subpath A `#heading` or a chain of them; the last is what is looked for.
   */
  find(file: string, subpath: string): string | null {
    const at = subpath.lastIndexOf('#');
    for (const heading of this.nearest(file, subpath.slice(at + 1))) {
      const found = [`${subpath.slice(0, at)}#${heading}`, `#${heading}`].find((there) => this.facts.hasSubpath(file, there));
      if (found !== undefined) return found;
    }
    return null;
  }

  private nearest(file: string, wanted: string): string[] {
    return this.suggester(file).suggest(wanted.replace(/\//g, ' '), '').map(({ path }) => path.slice(0, -1));
  }

  private suggester(file: string): Suggester {
    const known = this.known.get(file);
    if (known) return known;
    const made = new Suggester();
    for (const heading of this.facts.headings(file).slice(0, mostHeadings)) addHeading(made, heading);
    this.known.set(file, made);
    return made;
  }
}

/** A heading stands as a title: as a path, its slashes would part it. */
function addHeading(suggester: Suggester, heading: string): void {
  if (markup.test(heading)) return;
  suggester.add({ path: `${heading.replace(unwritable, ' ').trim()}/`, otherNames: [heading] });
}
