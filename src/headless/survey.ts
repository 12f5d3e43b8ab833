import { join } from 'node:path';
import { groupBy } from '../core/group-by';
import { type NamedFile, otherNamesOf } from '../core/links/named-file';
import type { VaultFacts } from '../core/links/vault-facts';
import { readFrontMatter } from '../core/note/blocks/front-matter';
import { readProperties } from '../core/note/blocks/properties';
import { videoKey, type Video } from '../core/time/video';
import { sharedVideo } from '../core/vault/shared-video';
import type { NoteFileReader } from './note-file-reader';
import type { Task } from './task';

/** What the front matter of a note says of it. */
export interface Surveyed {
  /** The note's number. */
  readonly note: number;
  /** As the note names it. */
  readonly video: Video | null;
  /** Title and aliases that say more than the file's name. */
  readonly otherNames: readonly string[];
}

/** Looks at the front matter of one note. A note that cannot be read says nothing; the thread that works on it will complain. */
export function survey({ root, notes }: Task, note: number, reader: NoteFileReader): Surveyed {
  const path = notes[note] ?? '';
  try {
    const text = reader.readHead(join(root, path));
    const { title, aliases, video } = readProperties(text, readFrontMatter(text));
    return { note, video, otherNames: otherNamesOf(path, title, aliases) };
  } catch {
    return { note, video: null, otherNames: [] };
  }
}

/** The notes' numbers, those on one video together: they are evidence for each other. In the order of each group's first. */
export function groupByVideo({ notes }: Pick<Task, 'notes'>, surveyed: readonly Surveyed[], facts: Pick<VaultFacts, 'resolve'>): number[][] {
  const videos = new Map(surveyed.map(({ note, video }) => [note, video]));
  const groups = groupBy(notes.keys(), (note) => {
    const path = notes[note] ?? '';
    const video = videos.get(note);
    // A note without a video has a group to itself.
    return video ? videoKey(sharedVideo(video, path, (linkPath) => facts.resolve(linkPath, path))) : note;
  });
  return [...groups.values()];
}

/** All files with the names by which a link may mean them. */
export function namedFiles({ files, notes }: Task, surveyed: readonly Surveyed[]): NamedFile[] {
  const others = new Map(surveyed.map(({ note, otherNames }) => [notes[note] ?? '', otherNames]));
  return files.map((path) => ({ path, otherNames: others.get(path) ?? [] }));
}
