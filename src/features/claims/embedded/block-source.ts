import { getLinkpath, normalizePath } from 'obsidian';
import { quote } from '../../../core/close-embeddings';
import { count } from '../../../core/report/count';
import { isSameVideo, readVideo, readVideoId, videoKey, type Video } from '../../../core/time/video';
import type { NoteRecord } from '../../../core/vault/claim-record';
import { liesUnder, nameOf, noteNameOf } from '../../../core/vault-path';
import { resolveVideo } from '../../../obsidian/notes/resolve-video';
import type { Services } from '../../../obsidian/services';
import { noteSource, recordsOn, sourceOf, vaultSource, type ClaimSource } from '../claim-source';
import { titleOf } from '../titles';
import type { BlockOptions } from './block-options';

/** Something that a code block names does not exist. The message tells a person so. */
export class BlockError extends Error {}

/** The notes that a code block names. */
export interface BlockSource extends ClaimSource {
  /** One text for these notes, another for others. */
  readonly key: string;
  /** What to call these notes; `records` are those that it has now. */
  words(records: readonly NoteRecord[]): SourceWords;
}

/** What the notes of a code block are called. */
export interface SourceWords {
  /** As it stands in a sentence: "this note". */
  readonly name: string;
  /** What to say where they have no claim at all. */
  readonly none: string;
}

/**
 * The notes that a code block names; without any, the note that it stands in.
 * @throws BlockError when what it names is not there.
 */
export function blockSource(services: Services, { note, video, folder }: BlockOptions, sourcePath: string): BlockSource {
  if (video !== null) return videoSource(services, video, sourcePath);
  if (folder !== null) return folderSource(services, folder);
  const path = note === null ? sourcePath : findNote(services, note, sourcePath);
  const words = ([record]: readonly NoteRecord[]) => wordsOf(path === sourcePath ? 'this note' : quote(record ? titleOf(record) : noteNameOf(path)));
  return { key: path, words, ...noteSource(services.index, path) };
}

function videoSource({ app, index }: Services, video: string, sourcePath: string): BlockSource {
  const named = readVideoId(video) ?? readVideo(video);
  if (!named) throw new BlockError(`${quote(video)} is not the id or the address of a video.`);
  // A file's name may lead elsewhere later.
  const its = () => resolveVideo(app, named, sourcePath);
  const covers = (record: NoteRecord | null) => isSameVideo(record?.video ?? null, its());
  const words = (records: readonly NoteRecord[]) => wordsOfVideo(named, records);
  return { key: videoKey(its()), words, records: () => recordsOn(index, its()), see: ({ before, after }) => (covers(before) || covers(after) ? 'anew' : null) };
}

function folderSource({ app, index }: Services, folder: string): BlockSource {
  const path = normalizePath(folder);
  // A slash alone may be normalised to nothing.
  if (path === '/' || path === '') return { key: 'folder', words: () => wordsOf('the vault'), ...vaultSource(index) };
  if (!app.vault.getFolderByPath(path)) throw new BlockError(`There is no folder ${quote(folder)}.`);
  return { key: 'folder', words: () => wordsOf(`the folder ${quote(path)}`), ...sourceOf(index, (record) => liesUnder(record.path, path)) };
}

function wordsOf(name: string): SourceWords {
  return { name, none: `No timestamps in ${name}.` };
}

/** A video of YouTube is called by the notes about it: its own title would have to be fetched. */
function wordsOfVideo({ provider, id }: Video, [first, ...others]: readonly NoteRecord[]): SourceWords {
  const called = provider === 'media' ? nameOf(id) : id;
  const none = `No note cites the video ${quote(called)}.`;
  if (provider === 'media' || !first) return { name: `the video ${quote(called)}`, none };
  const more = others.length > 0 ? ` and ${count(others.length, 'more note')}` : '';
  return { name: `the video of ${quote(titleOf(first))}${more}`, none };
}

/** The vault path of the note that a name, a path or a wikilink leads to. */
function findNote({ app: { metadataCache } }: Services, note: string, sourcePath: string): string {
  const link = note.replace(/^\[\[([^|\]]*).*\]\]$/, '$1').trim();
  // A link ends at a #, but not every name does.
  const file = metadataCache.getFirstLinkpathDest(link, sourcePath) ?? metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath);
  if (file?.extension !== 'md') throw new BlockError(`There is no note ${quote(link)}.`);
  return file.path;
}
