import type * as Api from 'obsidian';

/** Finds the letters of a query in order; words' starts and runs count more. Higher scores are better. */
export function prepareFuzzySearch(query: string): (text: string) => Api.SearchResult | null {
  const letters = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
  return (text) => matchLetters(letters, text.toLowerCase());
}

function matchLetters(letters: readonly string[], text: string): Api.SearchResult | null {
  const matches: Api.SearchMatches = [];
  let score = 0;
  let at = 0;
  for (const letter of letters) {
    const index = text.indexOf(letter, at);
    if (index < 0) return null;
    const last = matches.at(-1);
    const follows = last?.[1] === index;
    if (follows && last !== undefined) last[1] = index + letter.length;
    else matches.push([index, index + letter.length]);
    score += follows ? 1 : /[\s_/-]/.test(text[index - 1] ?? ' ') ? 0.5 : 0;
    at = index + letter.length;
  }
  return { score: score - text.length / 1000, matches };
}

/** Finds each word of a query, anywhere, whatever the case. */
export function prepareSimpleSearch(query: string): (text: string) => Api.SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const matches: Api.SearchMatches = [];
    for (const word of words) {
      const index = lower.indexOf(word);
      if (index < 0) return null;
      for (let at = index; at >= 0; at = lower.indexOf(word, at + word.length)) matches.push([at, at + word.length]);
    }
    matches.sort((a, b) => a[0] - b[0]);
    return { score: -(matches[0]?.[0] ?? 0), matches: merged(matches) };
  };
}

/** Writes a text with its matches highlighted. */
export function renderMatches(element: HTMLElement | DocumentFragment, text: string, matches: Api.SearchMatches | null, offset = 0): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(at, from + offset);
    const end = Math.min(text.length, to + offset);
    if (end <= start) continue;
    element.appendText(text.slice(at, start));
    element.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  element.appendText(text.slice(at));
}

export function renderResults(element: HTMLElement, text: string, result: Api.SearchResult, offset?: number): void {
  renderMatches(element, text, result.matches, offset);
}

/** Best first. */
export function sortSearchResults(results: Api.SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

function merged(matches: readonly Api.SearchMatchPart[]): Api.SearchMatches {
  const result: Api.SearchMatches = [];
  for (const [from, to] of matches) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
