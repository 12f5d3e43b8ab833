import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { editorInfoField, type MarkdownView, type TFile } from 'obsidian';
import type { Host } from '../../host/host';
import { playChip } from '../player/set-up';
import { chipsOf, cite, settle, startHost, videoNote } from './set-up';

interface Opened {
  readonly host: Host;
  readonly cm: EditorView;
  readonly root: HTMLElement;
}

async function edit(body: string, options: { source?: boolean; head?: string } = {}): Promise<Opened> {
  const host = await startHost({ 'rise.md': videoNote(body, options.head) });
  const view = (await host.open('rise.md', { mode: 'source', source: options.source ?? false })) as unknown as MarkdownView;
  await settle(host);
  const { cm } = view.editor as unknown as { cm: EditorView };
  return { host, cm, root: cm.contentDOM };
}

/** The editor lets what it draws be looked at a frame later. */
async function nextMeasure(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function type(cm: EditorView, at: number, text: string): void {
  cm.dispatch({ changes: { from: at, insert: text }, userEvent: 'input.type' });
}

const time = cite('00:03:57');

test('shows chips in place of the source, and the source where the selection touches it', async () => {
  const { cm, root } = await edit(`Widgets are cheap ${time}.`);
  expect(chipsOf(root)).toEqual(['3:57 — Play at 3 minutes 57 seconds · 3:57']);
  cm.focus();
  cm.dispatch({ selection: { anchor: cm.state.doc.toString().indexOf('<a') } });
  expect(chipsOf(root)).toEqual([]);
  expect(root.textContent).toContain('data-t="00:03:57"');
  cm.dispatch({ selection: { anchor: 0 } });
  expect(chipsOf(root)).toHaveLength(1);
});

test('shows the source of each timestamp that one of many cursors touches', async () => {
  const { cm, root } = await edit(`One ${time}, two ${cite('00:04:00')}, three ${cite('00:05:07')}.`);
  const text = cm.state.doc.toString();
  cm.focus();
  const { EditorSelection } = await import('@codemirror/state');
  cm.dispatch({ selection: EditorSelection.create([EditorSelection.cursor(text.indexOf('<a')), EditorSelection.cursor(text.lastIndexOf('</a>'))]) });
  expect(chipsOf(root).map((chip) => chip.split(' ')[0])).toEqual(['4:00']);
});

test('makes nothing in source mode, code and notes without a video', async () => {
  expect(chipsOf((await edit(`Widgets ${time}.`, { source: true })).root)).toEqual([]);
  expect(chipsOf((await edit('`[00:01:02]`\n\n```\n[00:01:02]\n```\n\n$[00:01:02]$')).root)).toEqual([]);
  expect(chipsOf((await edit('Widgets [00:01:02].', { head: 'tags: widget' })).root)).toEqual([]);
});

test('goes into a widget of Obsidian’s that comes by itself, without an edit', async () => {
  const { cm, root } = await edit(`Widgets are cheap.`);
  await nextMeasure();
  const parsed = StateEffect.define<null>();
  class Html extends WidgetType {
    override toDOM(): HTMLElement {
      const html = createDiv('cm-html-embed');
      html.createEl('a', { cls: 'yt-timestamp', text: '[00:03:57]', attr: { 'data-t': '00:03:57' } });
      return html;
    }
  }
  const widget = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (shown, { effects, state }) => (effects.some((effect) => effect.is(parsed)) ? Decoration.set(Decoration.widget({ widget: new Html() }).range(state.doc.length)) : shown),
    provide: (field) => EditorView.decorations.from(field),
  });
  const note = cm.state.field(editorInfoField).file as TFile;
  await cm.state.field(editorInfoField).app.vault.modify(note, videoNote(`Widgets are cheap ${time}.`));
  cm.dispatch({ effects: StateEffect.appendConfig.of(widget) });
  await nextMeasure();
  cm.dispatch({ effects: parsed.of(null) });
  await nextMeasure();
  expect(root.querySelector('.cm-html-embed .timecite-chip')?.textContent).toBe('3:57');
});

test('follows typing at once, and undo', async () => {
  const { cm, root, host } = await edit('Widgets are cheap.');
  const end = cm.state.doc.length - 1;
  type(cm, end, ` ${cite('07:55:00')}`);
  cm.dispatch({ selection: { anchor: 0 } });
  expect(chipsOf(root)[0]).toContain('7:55');
  const { undo } = await import('@codemirror/commands');
  undo(cm);
  expect(chipsOf(root)).toEqual([]);
  await settle(host);
});

test('keeps to what is code when a fence is typed before it', async () => {
  const { cm, root } = await edit(`Widgets ${time}.\n\nMore ${cite('00:04:00')}.`);
  const at = cm.state.doc.toString().indexOf('Widgets');
  type(cm, at, '```\n');
  expect(chipsOf(root)).toEqual([]);
  cm.dispatch({ changes: { from: at, to: at + 4 } });
  expect(chipsOf(root)).toHaveLength(2);
});

test('plays on a click, and leaves the selection where it is', async () => {
  const { host, cm, root } = await edit(`Widgets are cheap ${time}.`);
  cm.dispatch({ selection: { anchor: 3 } });
  const chip = root.querySelector('.timecite-chip') as HTMLElement;
  for (const name of ['mousedown', 'mouseup', 'click']) chip.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
  await settle(host);
  expect(document.querySelector('iframe')?.src).toContain('start=237');
  expect(cm.state.selection.main.anchor).toBe(3);
});

test('keeps a label of words, and plain times in their brackets', async () => {
  const { root } = await edit('The <a class="yt-timestamp" data-t="00:00:01">last to leave</a> won [00:01:02, 00:01:09].');
  const line = Array.from(root.querySelectorAll('.cm-line')).find(({ textContent }) => textContent?.includes('leave'));
  expect(line?.textContent).toBe('The 0:01 last to leave won 1:02, 1:09.');
});

test('shows a label without its tags of formatting', async () => {
  const { root } = await edit('The <a class="yt-timestamp" data-t="00:00:01"><i>last</i> to leave</a> won <a class="yt-timestamp" data-t="00:00:02"><b>[00:00:02]</b></a>.');
  const line = Array.from(root.querySelectorAll('.cm-line')).find(({ textContent }) => textContent?.includes('leave'));
  expect(line?.textContent).toBe('The 0:01 last to leave won 0:02.');
});

test('puts chips into the widget that has won', async () => {
  const { root } = await edit(`Before.\n\n  ${time}\n\nAfter.`);
  await nextMeasure();
  expect(chipsOf(root)).toHaveLength(1);
  expect(root.textContent).not.toContain('[00:03:57]');
});

test('goes when the plugin is disabled', async () => {
  const { host, root } = await edit(`Widgets are cheap ${time}.\n\n  ${time}\n\nEnd.`);
  await nextMeasure();
  expect(chipsOf(root)).toHaveLength(2);
  await host.disablePlugin('timecite');
  await settle(host);
  expect(chipsOf(root)).toEqual([]);
});

test('a time that was just written is read anew when more is known of the video, before its note is saved', async () => {
  const { host, cm, root } = await edit(`Widgets rose ${cite('00:00:16')}.`);
  const embed = await playChip(host, '0:16');
  type(cm, cm.state.doc.length - 2, ` They fell ${cite('01:40:00')}`);
  cm.dispatch({ selection: { anchor: 0 } });
  const shown = () => chipsOf(root).map((chip) => chip.split(' ')[0]);
  expect(shown()).toEqual(['0:16', '1:40:00']);
  embed.ready();
  embed.plays(16, { duration: 300 });
  await settle(host);
  expect(shown()).toEqual(['0:16', '1:40']);
});
