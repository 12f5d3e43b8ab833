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
export function blockSource({ app, index }: PlayingServices, { note, video, folder }: BlockOptions, sourcePath: string): BlockSource {
  if (video !== null) {
    const named = readVideoId(video) ?? readVideo(video);
    if (!named) throw new BlockError(`"${video}" is not the id or the address of a video.`);
    // A file's name may lead elsewhere later.
    const its = () => resolveVideo(app, named, sourcePath);
    const covers = (record: NoteRecord | null) => record?.video != null && videoKey(record.video) === videoKey(its());
    return { key: 'video', records: () => recordsOn(index, its()), see: ({ before, after }) => (covers(before) || covers(after) ? 'anew' : null) };
  }
  if (folder !== null) {
    const path = normalizePath(folder);
    // Of a slash alone nothing may be left.
    if (path === '/' || path === '') return { key: 'folder', ...vaultSource(index) };
    if (!app.vault.getFolderByPath(path)) throw new BlockError(`There is no folder "${folder}".`);
    return { key: 'folder', ...sourceOf(index, (record) => record.path.startsWith(`${path}/`)) };
  }
  if (note === null) return { key: sourcePath, ...noteSource(index, sourcePath) };
  const link = note.replace(/^\[\[([^|\]]*).*\]\]$/, '$1').trim();
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath);
  if (file?.extension !== 'md') throw new BlockError(`There is no note "${link}".`);
  return { key: file.path, ...noteSource(index, file.path) };
}
