import type * as Api from 'obsidian';
import { stateOf } from '../host-state';
import { canRun, runCommand } from '../run-command';
import { setIcon } from '../ui/icons';
import { FuzzySuggestModal } from '../ui/suggest-modal';
import type { TFile } from '../vault/file';

/** Finds a command that can run now, and runs it. */
export class CommandPalette extends FuzzySuggestModal<Api.Command> {
  constructor(app: Api.App) {
    super(app);
    this.setPlaceholder('Select a command…');
    this.setInstructions([{ command: '↑↓', purpose: 'to navigate' }, { command: '↵', purpose: 'to use' }, { command: 'esc', purpose: 'to dismiss' }]);
  }

  getItems(): Api.Command[] {
    return [...stateOf(this.app).commands.values()].filter((command) => canRun(this.app, command));
  }

  getItemText(command: Api.Command): string {
    return command.name;
  }

  override renderSuggestion(match: Api.FuzzyMatch<Api.Command>, element: HTMLElement): void {
    super.renderSuggestion(match, element);
    element.setAttribute('data-command', match.item.id);
    if (match.item.icon !== undefined) setIcon(element.createDiv('suggestion-aux').createSpan('suggestion-flair'), match.item.icon);
  }

  onChooseItem(command: Api.Command): void {
    runCommand(this.app, command.id);
  }
}

/** Finds a file and opens it. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: Api.App) {
    super(app);
    this.limit = 50;
    this.setPlaceholder('Find a note…');
  }

  getItems(): TFile[] {
    return stateOf(this.app).vault.getFiles();
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  onChooseItem(file: TFile): void {
    void stateOf(this.app).workspace.getLeaf(false).openFile(file);
  }
}
