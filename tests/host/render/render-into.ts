import type * as Api from 'obsidian';
import type { Component } from '../component';
import { loadEmbeds } from './embeds';
import { buildSectionDom } from './finish';
import { renderSections } from './markdown';
import { makeContext, postProcess } from './post-process';

/** How many embeds may stand in one another: a note may embed itself. */
const mostNested = 4;

/**
 * Renders Markdown into an element for a component that owns what post-processors add: embeds, popovers, callouts and cells of the live
 * preview, and `MarkdownRenderer.render`. There is no section information.
 */
export async function renderInto(app: Api.App, markdown: string, element: HTMLElement, sourcePath: string, component: Component, depth = 0): Promise<void> {
  const part = createDiv();
  for (const section of renderSections(markdown)) part.append(buildSectionDom(section.html));
  element.append(...part.childNodes);
  const context = makeContext(app, {
    sourcePath,
    addChild: (child) => component.addChild(child as unknown as Component),
    getSectionInfo: () => null,
  });
  await postProcess(app, element, context);
  markUnresolved(app, element, sourcePath);
  await fillEmbeds(app, element, sourcePath, component, depth);
}

/** Marks the links that lead to no file. */
export function markUnresolved(app: Api.App, element: HTMLElement, sourcePath: string): void {
  for (const link of element.querySelectorAll<HTMLElement>('a.internal-link')) {
    const path = (link.dataset.href ?? '').split('#')[0] ?? '';
    link.classList.toggle('is-unresolved', app.metadataCache.getFirstLinkpathDest(path, sourcePath) === null);
  }
}

/** Loads the embeds of a rendered part, and theirs. */
export async function fillEmbeds(app: Api.App, element: HTMLElement, sourcePath: string, component: Component, depth = 0): Promise<void> {
  await loadEmbeds(app, element, sourcePath, async (text, content, path) => {
    if (depth < mostNested) await renderInto(app, text, content, path, component, depth + 1);
  });
}
