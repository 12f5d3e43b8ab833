import { demo } from './harness/open-demo';

/** The text of the note that is being edited. */
export function activeText(): Promise<string> {
  return demo.run(({ host }) => host.app.workspace.activeEditor?.editor?.getValue() ?? '');
}
