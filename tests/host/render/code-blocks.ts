import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';

type Handler = (source: string, element: HTMLElement, context: MarkdownPostProcessorContext) => Promise<unknown> | void;

/** A post-processor that hands each code block of a language to its handler, in an element of its own. */
export function codeBlockProcessor(language: string, handler: Handler): MarkdownPostProcessor {
  return async (element, context) => {
    const blocks = element.querySelectorAll<HTMLElement>(`pre > code.language-${CSS.escape(language)}`);
    await Promise.all([...blocks].map(async (code) => {
      const host = createDiv(`block-language-${language}`);
      code.parentElement?.replaceWith(host);
      await handler((code.textContent ?? '').replace(/\n$/, ''), host, context);
    }));
  };
}
