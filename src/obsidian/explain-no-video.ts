import type { App } from 'obsidian';

/** Says why the times of a note play nothing, and what to do about it. @param source Vault path of the note. */
export function explainNoVideo(app: App, source: string): string {
  const frontMatter: Record<string, unknown> | undefined = app.metadataCache.getCache(source)?.frontmatter;
  const named = frontMatter?.videoId ?? frontMatter?.video;
  if (typeof named !== 'string' || named.trim() === '') return 'This note names no video, so there is nothing to play. Add a videoId or video property.';
  return `"${named.slice(0, 60)}" is neither a YouTube id of 11 characters nor a media file or its https address, so there is nothing to play.`;
}
