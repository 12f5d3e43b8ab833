import type * as Api from 'obsidian';
import { raiseLater } from '../errors';
import { stateOf } from '../host-state';
import { strict } from '../strict';

let documents = 0;

/** What a post-processor learns of the note that it works on. */
export interface ContextSource {
  readonly sourcePath: string;
  addChild(child: Api.MarkdownRenderChild): void;
  getSectionInfo(element: HTMLElement): Api.MarkdownSectionInformation | null;
}

/** Makes the context that is handed to post-processors for one document. */
export function makeContext(app: Api.App, source: ContextSource): Api.MarkdownPostProcessorContext {
  const frontmatter: unknown = stateOf(app).metadata.getCache(source.sourcePath)?.frontmatter ?? null;
  const context: Api.MarkdownPostProcessorContext = {
    docId: `document-${(documents += 1)}`,
    sourcePath: source.sourcePath,
    frontmatter,
    addChild: (child) => source.addChild(child),
    getSectionInfo: (element) => source.getSectionInfo(element),
  };
  return strict(context, 'MarkdownPostProcessorContext');
}

/** Runs all post-processors over an element, lowest order first. One that fails does not keep the others from running. */
export async function postProcess(app: Api.App, element: HTMLElement, context: Api.MarkdownPostProcessorContext): Promise<void> {
  const pending = stateOf(app).postProcessors.map((processor) => run(processor, element, context));
  await Promise.all(pending);
}

async function run(processor: Api.MarkdownPostProcessor, element: HTMLElement, context: Api.MarkdownPostProcessorContext): Promise<void> {
  try {
    await processor(element, context);
  } catch (error) {
    raiseLater(error);
  }
}
