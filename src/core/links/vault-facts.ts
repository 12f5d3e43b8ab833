/** Whatever the host knows about the vault: the rules ask only this. Paths are vault paths, `/`-separated. */
export interface VaultFacts {
  /** The file that a link path (no subpath) leads to from a note, or null. `''` is the note itself. */
  resolve(linkPath: string, source: string): string | null;
  /** Paths of the files that a bare link path names: a note with or without `.md`, any other file with its extension; as the host compares names. */
  namesakes(linkPath: string): readonly string[];
  /** Whether a `#heading` chain or `#^block` stands in the file; true for what is not Markdown. */
  hasSubpath(path: string, subpath: string): boolean;
  /** The headings of a note as written, without their marks, in its order; none for what is no note. */
  headings(path: string): readonly string[];
}
