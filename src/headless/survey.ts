import { join } from 'node:path';
import { noteNameOf } from '../core/links/resolve';
import { slugOf } from '../core/links/slug';
import type { NamedFile } from '../core/links/suggest';
import { readFrontMatter } from '../core/note/front-matter';
import { readProperties } from '../core/note/properties';
import { readHead } from './note-file';
import type { Task } from './task';

/** What a look at the front matter tells of a note, where it tells anything. */
export interface Surveyed {
  /** The note's number. */
  readonly note: number;
  readonly videoId: string | null;
  /** Title and aliases that say more than the file's name. */
  readonly otherNames: readonly string[];
}

/** Looks at the front matter of one note. A note that cannot be read tells nothing; its reader will complain. */
export function survey({ root, notes }: Task, note: number): Surveyed {
  const path = notes[note] ?? '';
  try {
    const text = readHead(join(root, path));
    const { title, aliases, video } = readProperties(text, readFrontMatter(text));
    const own = slugOf(noteNameOf(path));
    const names = [...(title === null ? [] : [title]), ...aliases];
    return { note, videoId: video?.id ?? null, otherNames: names.filter((name) => slugOf(name) !== own) };
  } catch {
    return { note, videoId: null, otherNames: [] };
  }
}

/** The notes' numbers, those on one video together: they are evidence for each other. In the order of each group's first. */
export function groupByVideo(notes: number, surveyed: readonly Surveyed[]): number[][] {
  const videos = new Map(surveyed.map(({ note, videoId }) => [note, videoId]));
  const groups: number[][] = [];
  const byVideo = new Map<string, number[]>();
  for (let note = 0; note < notes; note += 1) {
    const id = videos.get(note) ?? null;
    const known = id === null ? undefined : byVideo.get(id);
    if (known) known.push(note);
    else {
      const group = [note];
      groups.push(group);
      if (id !== null) byVideo.set(id, group);
    }
  }
  return groups;
}

/** All files with the names by which a link may mean them. */
export function namedFiles({ files, notes }: Task, surveyed: readonly Surveyed[]): NamedFile[] {
  const others = new Map(surveyed.map(({ note, otherNames }) => [notes[note] ?? '', otherNames]));
  return files.map((path) => ({ path, otherNames: others.get(path) ?? [] }));
}
