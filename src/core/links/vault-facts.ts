/** What the host knows about the vault; the rules ask nothing else. Paths are vault paths, separated by `/`. */
export interface VaultFacts {
  /** The file that a link path (no subpath) leads to from a note, or null. `''` is the note itself. */
  resolve(linkPath: string, source: string): string | null;
  /** Paths of all files that a bare link path names: notes with or without `.md`, other files with their extension. The host says which names are equal. */
  namesakes(linkPath: string): readonly string[];
  /** Whether a file has a `#heading`, a chain of them, or a `#^block`; true for files that are not Markdown. */
  hasSubpath(path: string, subpath: string): boolean;
  /** The headings of a note as written, without their `#` marks, in the order of its text; none for a file that is not a note. */
  headings(path: string): readonly string[];
}
