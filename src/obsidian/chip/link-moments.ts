import type { App } from 'obsidian';
import type { LinkFile } from '../../core/vault/claim-formats';
import { resolveVideo } from '../notes/resolve-video';

/**
 * Links to moments of the vault's media files as the vault's settings want them.
 * @param note Vault path of the note that names the files.
 * @param source Vault path of the note that will hold the links; '' where that is not known.
 */
export function linkMoments(app: App, note: string, source: string): LinkFile {
  return (video, subpath, shown) => {
    const file = app.vault.getFileByPath(resolveVideo(app, video, note).id);
    // Before a media file some versions of Obsidian put the mark of an embed.
    return file && app.fileManager.generateMarkdownLink(file, source, subpath, shown).replace(/^!/, '');
  };
}
