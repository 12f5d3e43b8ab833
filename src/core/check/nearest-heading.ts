import { Suggester } from '../links/suggest';
import type { VaultFacts } from '../links/vault-facts';

/** Only the first headings of a note, at most this many, are looked at: a list of dates must not make each broken link slow. */
const mostHeadings = 500;
/** A heading with such markup in it would make a link that nobody can read; it may even hold the link that is looked at. */
const markup = /<|\[\[|\]\(/;
/** What cannot stand in a link's subpath; where headings are compared, it counts as a space. */
const unwritable = /[#^|[\]%:\\\s]+/g;

/** Finds the heading that a link to a missing one may mean. Make a new one for each note that is checked: it keeps the headings it has looked up. */
export class NearestHeading {
  private readonly known = new Map<string, Suggester>();

  constructor(private readonly facts: VaultFacts) {}

  /**
   * The subpath of the nearest heading of a file, fit to stand in a link. It keeps the outer headings of the given chain where the heading
   * stands under them. Null where no heading comes near.
   * @param subpath A `#heading` or a chain of them; the last one is looked for.
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

/**
 * Adds a heading, unless it holds markup. It is added as the title of a file without a name: in a file's path, slashes of the heading
 * would split it.
 */
function addHeading(suggester: Suggester, heading: string): void {
  if (markup.test(heading)) return;
  suggester.add({ path: `${heading.replace(unwritable, ' ').trim()}/`, otherNames: [heading] });
}
