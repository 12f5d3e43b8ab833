import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import type { Extension } from '@codemirror/state';

/** Markdown as the editor's language. Obsidian's own is a stream mode with other node names, which plugins must not rely on. */
export const markdownSyntax: Extension = markdown({ base: markdownLanguage });
