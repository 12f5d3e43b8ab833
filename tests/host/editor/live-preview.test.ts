import { forceParsing } from '@codemirror/language';
import { Prec, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import { Plugin, type App, type PluginManifest } from 'obsidian';
import { createHost, type Host } from '../host';

const manifest = { id: 'probe', name: 'Probe', author: 'Tests', version: '1.0.0', minAppVersion: '1.13.0', description: 'Tries the host.' };
const element = '<a class="yt-timestamp" data-t="00:00:16">[00:00:16]</a>';
const note = `A claim ${element}.\n\nIn code \`${element}\`.\n\n> [!note] Title\n> Body ${element}\n\n| Head |\n| --- |\n| Cell ${element} |\n`;

class Chip extends WidgetType {
  override toDOM(): HTMLElement {
    return createSpan('chip');
  }
}

const chips = StateField.define({
  create: (state) => Decoration.set([Decoration.replace({ widget: new Chip() }).range(state.doc.toString().indexOf('<a'), state.doc.toString().indexOf('</a>') + 4)]),
  update: (value) => value,
  provide: (field) => EditorView.decorations.from(field),
});

function pluginWith(extension: Extension): new (app: App, manifest: PluginManifest) => Plugin {
  return class extends Plugin {
    override onload(): void {
      this.registerEditorExtension(extension);
      this.registerMarkdownPostProcessor((part) => void part.querySelectorAll('a.yt-timestamp').forEach((found) => found.classList.add('processed')));
    }
  };
}

async function openIn(extension: Extension): Promise<{ host: Host; content: HTMLElement; cm: EditorView }> {
  const host = await createHost({ files: { 'note.md': note } });
  await host.enablePlugin(pluginWith(extension), manifest);
  const view = await host.open('note.md', { mode: 'source' });
  // A busy machine may not parse it all at once.
  forceParsing(view.editMode.cm, note.length, 60_000);
  await host.settled();
  return { host, content: view.editMode.cm.contentDOM, cm: view.editMode.cm };
}

test('shows inline HTML in place of its source, not in code and without post-processing', async () => {
  const { content } = await openIn([]);
  const widgets = [...content.querySelectorAll('.cm-line .cm-html-embed')];
  expect(widgets.map((widget) => widget.innerHTML)).toEqual([element]);
});

test('shows the source where the selection touches it and the editor has the focus', async () => {
  const { content, cm } = await openIn([]);
  cm.focus();
  // CodeMirror tells of the focus a moment later.
  await new Promise((resolve) => setTimeout(resolve, 30));
  cm.dispatch({ selection: { anchor: note.indexOf('<a') } });
  expect(content.querySelector('.cm-line .cm-html-embed')).toBeNull();
});

test('a widget on the same range loses at default precedence and wins with a high one', async () => {
  const usual = await openIn(chips);
  expect(usual.content.querySelector('.chip')).toBeNull();
  usual.host.dispose();
  const high = await openIn(Prec.high(chips));
  expect(high.content.querySelector('.chip')).not.toBeNull();
});

test('post-processors run in callouts and table cells', async () => {
  const { content } = await openIn([]);
  expect(content.querySelectorAll('.cm-callout a.processed')).toHaveLength(1);
  expect(content.querySelectorAll('.cm-table-widget td a.processed')).toHaveLength(1);
});

test('a table cell is edited in an editor of its own', async () => {
  const { content, cm } = await openIn([]);
  content.querySelector<HTMLElement>('td .table-cell-wrapper')?.click();
  const nested = EditorView.findFromDOM(content.querySelector('td .cm-editor') as HTMLElement);
  nested?.dispatch({ changes: { from: 0, to: 4, insert: 'Zell' } });
  nested?.contentDOM.blur();
  expect(cm.state.doc.toString()).toContain(`| Zell ${element} |`);
});
