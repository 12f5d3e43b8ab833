import type * as Api from 'obsidian';
import { stateOf } from '../host-state';
import { resolveSubpath } from '../metadata/resolve-subpath';
import type { TFile } from '../vault/file';

/** Renders a note's text into an element. */
export type RenderNote = (text: string, element: HTMLElement, path: string) => Promise<void>;

const images = new Set(['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp']);
const audio = new Set(['mp3', 'wav', 'm4a', 'ogg', 'flac', 'opus']);
const video = new Set(['mp4', 'webm', 'ogv', 'mov', 'mkv']);

/** Fills the embeds of a rendered part: notes with their text, files of known kinds with their player or picture. */
export async function loadEmbeds(app: Api.App, root: HTMLElement, sourcePath: string, renderNote: RenderNote): Promise<void> {
  for (const element of root.querySelectorAll<HTMLElement>('.internal-embed:not(.is-loaded)')) {
    element.classList.add('is-loaded');
    await loadEmbed(app, element, sourcePath, renderNote);
  }
}

async function loadEmbed(app: Api.App, element: HTMLElement, sourcePath: string, renderNote: RenderNote): Promise<void> {
  const [path = '', ...subpath] = (element.getAttribute('src') ?? '').split('#');
  const file = stateOf(app).metadata.getFirstLinkpathDest(path, sourcePath);
  if (file === null) {
    element.classList.add('mod-empty-attachment');
    element.textContent = `"${path}" could not be found.`;
  } else if (file.extension === 'md') {
    await loadNote(app, element, file, subpath.join('#'), renderNote);
  } else {
    loadMedia(app, element, file);
  }
}

function loadMedia(app: Api.App, element: HTMLElement, file: TFile): void {
  const src = stateOf(app).vault.getResourcePath(file);
  const kind = images.has(file.extension) ? 'img' : audio.has(file.extension) ? 'audio' : video.has(file.extension) ? 'video' : null;
  if (kind === null) {
    element.classList.add('file-embed', 'mod-generic');
    element.createDiv({ cls: 'file-embed-title', text: file.name });
    return;
  }
  element.classList.add('media-embed', `${kind === 'img' ? 'image' : kind}-embed`);
  const media = element.createEl(kind, { attr: { src } });
  if (media instanceof HTMLMediaElement) {
    media.controls = true;
    media.preload = 'metadata';
  } else {
    media.setAttribute('alt', element.getAttribute('alt') ?? file.name);
  }
}

async function loadNote(app: Api.App, element: HTMLElement, file: TFile, subpath: string, renderNote: RenderNote): Promise<void> {
  element.classList.add('markdown-embed', 'inline-embed');
  element.createDiv({ cls: 'embed-title markdown-embed-title', text: file.basename });
  const content = element.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
  const text = await stateOf(app).vault.cachedRead(file);
  const cache = stateOf(app).metadata.getCache(file.path);
  const part = subpath === '' || cache === null ? null : resolveSubpath(cache, `#${subpath}`);
  const shown = part === null ? text : text.slice(part.start.offset, part.end?.offset);
  await renderNote(shown, content, file.path);
}
