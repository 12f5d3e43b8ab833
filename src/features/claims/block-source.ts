import { getLinkpath, normalizePath } from 'obsidian';
import { readVideo, readVideoId, videoKey } from '../../core/time/video';
import type { NoteRecord } from '../../core/vault/claim-record';
import { resolveVideo } from '../../obsidian/resolve-video';
import type { PlayingServices } from '../../obsidian/services';
import type { BlockOptions } from './block-options';
import { noteSource, recordsOn, sourceOf, vaultSource, type ClaimSource } from './claim-scope';

/** What a code block names is not there; the message says so to a person. */
export class BlockError extends Error {}

/** The notes that a code block names. */
export interface BlockSource extends ClaimSource {
  /** One text for these notes, another for others. */
  readonly key: string;
}

/**
 * The notes that a code block names; without any, the note that it stands in.
 * @throws BlockError when what it names is not there.
 */
export function blockSource(services: PlayingServices, { note, video, folder }: BlockOptions, sourcePath: string): BlockSource {
  if (video !== null) return videoSource(services, video, sourcePath);
  if (folder !== null) return folderSource(services, folder);
  const path = note === null ? sourcePath : findNote(services, note, sourcePath);
  return { key: path, ...noteSource(services.index, path) };
}

function videoSource({ app, index }: PlayingServices, video: string, sourcePath: string): BlockSource {
  const named = readVideoId(video) ?? readVideo(video);
  if (!named) throw new BlockError(`"${video}" is not the id or the address of a video.`);
  // A file's name may lead elsewhere later.
  const its = () => resolveVideo(app, named, sourcePath);
  const covers = (record: NoteRecord | null) => record?.video != null && videoKey(record.video) === videoKey(its());
  return { key: 'video', records: () => recordsOn(index, its()), see: ({ before, after }) => (covers(before) || covers(after) ? 'anew' : null) };
}

function folderSource({ app, index }: PlayingServices, folder: string): BlockSource {
  const path = normalizePath(folder);
  // Of a slash alone nothing may be left.
  if (path === '/' || path === '') return { key: 'folder', ...vaultSource(index) };
  if (!app.vault.getFolderByPath(path)) throw new BlockError(`There is no folder "${folder}".`);
  return { key: 'folder', ...sourceOf(index, (record) => record.path.startsWith(`${path}/`)) };
}

/** The vault path of the note that a name, a path or a wikilink leads to. */
function findNote({ app }: PlayingServices, note: string, sourcePath: string): string {
  const link = note.replace(/^\[\[([^|\]]*).*\]\]$/, '$1').trim();
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath);
  if (file?.extension !== 'md') throw new BlockError(`There is no note "${link}".`);
  return file.path;
}
