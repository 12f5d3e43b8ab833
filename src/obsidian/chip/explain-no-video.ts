import type { App } from 'obsidian';
import { clip } from '../../core/clip';
import { quote } from '../../core/close-embeddings';
import { fieldsOf } from '../../core/fields-of';
import { isVideoProperty } from '../../core/note/blocks/properties';

const longestNamed = 60;

/** Says why the times of a note play nothing, and what to do about it. @param source Vault path of the note. */
export function explainNoVideo(app: App, source: string): string {
  const named = namedIn(fieldsOf(app.metadataCache.getCache(source)?.frontmatter));
  if (named === undefined) return 'This note names no video, so there is nothing to play. Add a videoId or video property.';
  return `${quote(clip(named, longestNamed))} is neither a YouTube id of 11 characters nor a media file or its https address, so there is nothing to play.`;
}

/** What the note's properties call its video; undefined where they do not. */
function namedIn(properties: Readonly<Record<string, unknown>>): string | undefined {
  const values = Object.entries(properties).flatMap(([key, value]) => (isVideoProperty(key) ? [value].flat() : []));
  return values.map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '')).find((value) => value !== '');
}
