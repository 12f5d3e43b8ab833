import { prepareFuzzySearch, renderMatches, SuggestModal, type App, type SearchMatches } from 'obsidian';
import { quote } from '../../../core/close-embeddings';
import type { Suggestion } from '../../../core/links/suggestion';
import { noteNameOf, withoutMd } from '../../../core/vault-path';

interface Choice {
  readonly path: string;
  /** Why it is offered, in a word or two. */
  readonly note: string;
  readonly matches: SearchMatches;
}

const mostChoices = 50;

/** Lets the person pick the file that links should lead to: the suggestions first, any file by typing. */
export class TargetPicker extends SuggestModal<Choice> {
  constructor(
    app: App,
    private readonly suggestions: readonly Suggestion[],
    target: string,
    private readonly onPick: (path: string) => void,
  ) {
    super(app);
    this.limit = mostChoices;
    this.setPlaceholder(`Link to a file other than ${quote(target)}…`);
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to link' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getSuggestions(query: string): Choice[] {
    const isAsked = query.trim() !== '';
    this.emptyStateText = isAsked ? 'No file has that name.' : 'No file has a similar name. Type to find a file.';
    if (!isAsked) return this.suggested();
    // Notes are shown without `.md`, which a path that is pasted may have.
    const search = prepareFuzzySearch(withoutMd(query.trim()));
    const found = this.app.vault.getFiles().flatMap(({ path }) => {
      const result = search(withoutMd(path));
      return result ? [{ path, note: '', matches: result.matches, score: result.score }] : [];
    });
    return found.sort((a, b) => b.score - a.score).slice(0, mostChoices);
  }

  renderSuggestion({ path, note, matches }: Choice, el: HTMLElement): void {
    el.addClasses(['mod-complex', 'timecite-target']);
    const content = el.createDiv('suggestion-content');
    const title = content.createDiv('suggestion-title');
    if (matches.length > 0) renderMatches(title, withoutMd(path), matches);
    else title.setText(noteNameOf(path));
    if (matches.length === 0) content.createDiv({ cls: 'suggestion-note', text: withoutMd(path) });
    if (note !== '') el.createDiv('suggestion-aux').createSpan({ cls: 'timecite-score', text: note });
  }

  onChooseSuggestion({ path }: Choice): void {
    this.onPick(path);
  }

  /** Files that went since the check are no suggestions any more. */
  private suggested(): Choice[] {
    return this.suggestions.flatMap(({ path, score }) => {
      return this.app.vault.getFileByPath(path) ? [{ path, note: describeScore(score), matches: [] }] : [];
    });
  }
}

/** How sure a suggestion is, in words. */
function describeScore(score: number): string {
  if (score === 1) return 'same name';
  return score >= 0.9 ? 'very close' : score >= 0.8 ? 'close' : 'a guess';
}
