import type MarkdownIt from 'markdown-it';

type InlineRule = Parameters<MarkdownIt['inline']['ruler']['push']>[1];
type StateInline = Parameters<InlineRule>[0];

/** `[[target|text]]`, which may hold a link in its text no further. */
const wikilink: InlineRule = (state, silent) => readWikilink(state, state.pos, silent, (target, text) => {
  const token = state.push('html_inline', '', 0);
  const escape = state.md.utils.escapeHtml;
  token.content = `<a data-href="${escape(target)}" href="${escape(target)}" class="internal-link">${escape(text ?? displayOf(target))}</a>`;
});

/** `![[target|text]]`: the element that the embed is loaded into later. */
const embed: InlineRule = (state, silent) => {
  if (state.src.charCodeAt(state.pos) !== 0x21) return false;
  return readWikilink(state, state.pos + 1, silent, (target, text) => {
    const token = state.push('html_inline', '', 0);
    const escape = state.md.utils.escapeHtml;
    token.content = `<span alt="${escape(text ?? target)}" src="${escape(target)}" class="internal-embed"></span>`;
  });
};

/** `%%…%%` shows nothing. */
const comment: InlineRule = (state, silent) => {
  if (!state.src.startsWith('%%', state.pos)) return false;
  const end = state.src.indexOf('%%', state.pos + 2);
  if (end < 0) return false;
  if (!silent) state.push('html_inline', '', 0).content = '';
  state.pos = end + 2;
  return true;
};

/** `$…$` and `$$…$$`, kept as written: the host draws no formulas. */
const math: InlineRule = (state, silent) => {
  const parts = /\$\$([^$]+)\$\$|\$(?![\s$])([^$\n]*[^\s$])\$(?!\d)/y;
  parts.lastIndex = state.pos;
  const match = parts.exec(state.src);
  if (match === null) return false;
  if (!silent) {
    const cls = match[1] === undefined ? 'math-inline' : 'math-block';
    state.push('html_inline', '', 0).content = `<span class="math ${cls} is-loaded">${state.md.utils.escapeHtml(match[1] ?? match[2] ?? '')}</span>`;
  }
  state.pos = parts.lastIndex;
  return true;
};

/** `==…==` */
const highlight: InlineRule = (state, silent) => {
  const parts = /==(?=\S)([^=\n]*\S)==/y;
  parts.lastIndex = state.pos;
  const match = parts.exec(state.src);
  if (match === null) return false;
  if (!silent) {
    const { posMax } = state;
    state.push('mark_open', 'mark', 1);
    state.pos += 2;
    state.posMax = parts.lastIndex - 2;
    // In the same state: what opens and closes emphasis is counted by the tokens there.
    state.md.inline.tokenize(state);
    state.posMax = posMax;
    state.push('mark_close', 'mark', -1);
  }
  state.pos = parts.lastIndex;
  return true;
};

/** `#tag` at a word's start. */
const tag: InlineRule = (state, silent) => {
  if (state.pos > 0 && /\S/.test(state.src[state.pos - 1] ?? '')) return false;
  const parts = /#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/uy;
  parts.lastIndex = state.pos;
  const match = parts.exec(state.src);
  if (match === null) return false;
  if (!silent) state.push('html_inline', '', 0).content = `<a href="${match[0]}" class="tag">${match[0]}</a>`;
  state.pos = parts.lastIndex;
  return true;
};

/** `^id` at a line's end names the block and shows nothing. */
const blockId: InlineRule = (state, silent) => {
  if (state.pos > 0 && !/\s/.test(state.src[state.pos - 1] ?? '')) return false;
  const parts = /\^[A-Za-z0-9-]+[ \t]*(?=\n|$)/y;
  parts.lastIndex = state.pos;
  if (parts.exec(state.src) === null) return false;
  if (!silent) state.pending = state.pending.trimEnd();
  state.pos = parts.lastIndex;
  return true;
};

/** Teaches markdown-it what Obsidian's notes have beyond Markdown. */
export function addInlineRules(md: MarkdownIt): void {
  const ruler = md.inline.ruler;
  ruler.before('link', 'wikilink', wikilink);
  ruler.before('image', 'embed', embed);
  ruler.before('emphasis', 'highlight', highlight);
  ruler.before('emphasis', 'comment', comment);
  ruler.before('emphasis', 'math', math);
  ruler.before('emphasis', 'tag', tag);
  ruler.before('emphasis', 'block-id', blockId);
  letTextStopAt(md);
}

/** markdown-it's text rule runs over `=`, `%`, `$` and `#` unless they follow a stop; this one stops at them too. */
function letTextStopAt(md: MarkdownIt): void {
  const stop = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/g;
  md.inline.ruler.at('text', (state, silent) => {
    stop.lastIndex = state.pos;
    const next = stop.exec(state.src)?.index ?? state.posMax;
    const end = Math.min(next, state.posMax);
    if (end === state.pos) return false;
    if (!silent) state.pending += state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  });
}

function readWikilink(state: StateInline, open: number, silent: boolean, emit: (target: string, text: string | null) => void): boolean {
  if (!state.src.startsWith('[[', open)) return false;
  const end = state.src.indexOf(']]', open + 2);
  const inner = end < 0 ? '' : state.src.slice(open + 2, end);
  if (end < 0 || end + 2 > state.posMax || inner.trim() === '' || inner.includes('\n') || inner.includes('[[')) return false;
  const pipe = inner.indexOf('|');
  if (!silent) emit(target(inner, pipe), pipe < 0 ? null : inner.slice(pipe + 1).trim());
  state.pos = end + 2;
  return true;
}

function target(inner: string, pipe: number): string {
  return (pipe < 0 ? inner : inner.slice(0, inner[pipe - 1] === '\\' ? pipe - 1 : pipe)).trim();
}

function displayOf(target: string): string {
  return target.replace(/#/g, ' > ').replace(/^ > /, '');
}
