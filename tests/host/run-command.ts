import type * as Api from 'obsidian';
import { stateOf } from './host-state';
import { MarkdownView } from './workspace/markdown-view';

/** Whether a command can run now, as the command palette asks. */
export function canRun(app: Api.App, command: Api.Command): boolean {
  return attempt(app, command, true);
}

/** Runs a command by its full id. False where it cannot run now; throws where there is no such command. */
export function runCommand(app: Api.App, id: string): boolean {
  const command = stateOf(app).commands.get(id);
  if (command === undefined) throw new Error(`No command "${id}". There are: ${[...stateOf(app).commands.keys()].join(', ')}`);
  return attempt(app, command, true) && attempt(app, command, false);
}

function attempt(app: Api.App, command: Api.Command, checking: boolean): boolean {
  const { editorCallback, editorCheckCallback, checkCallback, callback } = command;
  const info = editorOf(app);
  if (editorCheckCallback !== undefined) return info !== null && editorCheckCallback(checking, info.editor, info.context) !== false;
  if (editorCallback !== undefined) return info !== null && (checking || done(() => editorCallback(info.editor, info.context)));
  if (checkCallback !== undefined) return checkCallback(checking) === true;
  return callback !== undefined && (checking || done(callback));
}

function done(run: () => unknown): true {
  run();
  return true;
}

/** The editor that editor commands work on: none while the note is in reading view. */
function editorOf(app: Api.App): { editor: Api.Editor; context: Api.MarkdownFileInfo } | null {
  const context = app.workspace.activeEditor;
  const reading = (context as unknown) instanceof MarkdownView && (context as unknown as MarkdownView).getMode() === 'preview';
  if (context?.editor === undefined || reading) return null;
  return { editor: context.editor, context };
}
