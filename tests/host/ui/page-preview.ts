import type * as Api from 'obsidian';
import { stateOf } from '../host-state';
import { Keymap } from '../keymap';
import { resolveSubpath } from '../metadata/resolve-subpath';
import { renderInto } from '../render/render-into';
import { HoverPopover } from './hover-popover';

interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: Api.HoverParent;
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
  readonly state?: { readonly scroll?: number };
}

/** Obsidian's page preview: answers `hover-link` with a card that shows the note. */
export class PagePreview {
  constructor(private readonly app: Api.App) {}

  /** Begins to answer; returns what ends it. */
  start(): () => void {
    const { workspace } = stateOf(this.app);
    const ref = workspace.on('hover-link', (link: HoverLink) => this.preview(link));
    return () => workspace.offref(ref);
  }

  private preview(link: HoverLink): void {
    const needsMod = link.source !== 'preview' && (stateOf(this.app).hoverSources.get(link.source)?.defaultMod ?? true);
    if (needsMod && !Keymap.isModifier(link.event, 'Mod')) return;
    const [path = '', ...subpath] = link.linktext.split('#');
    const file = stateOf(this.app).metadata.getFirstLinkpathDest(path, link.sourcePath ?? '');
    if (file === null || link.hoverParent.hoverPopover !== null) return;
    const popover = new HoverPopover(link.hoverParent, link.targetEl);
    const content = popover.hoverEl.createDiv('markdown-embed is-loaded').createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
    void this.fill(content, popover, file.path, subpath.join('#'), link.state?.scroll ?? null);
  }

  private async fill(content: HTMLElement, popover: HoverPopover, path: string, subpath: string, line: number | null): Promise<void> {
    const text = await this.app.vault.adapter.read(path);
    const cache = stateOf(this.app).metadata.getCache(path);
    const part = subpath === '' || cache === null ? null : resolveSubpath(cache, `#${subpath}`);
    const fromLine = line === null ? text : text.split('\n').slice(line).join('\n');
    const shown = part === null ? fromLine : text.slice(part.start.offset, part.end?.offset);
    await renderInto(this.app, shown, content, path, popover);
  }
}
