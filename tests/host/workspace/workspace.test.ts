import { ItemView, MarkdownView, Plugin, type PluginManifest, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { createHost, type Host } from '../host';

const manifest: PluginManifest = { id: 'probe', name: 'Probe', author: 'Tests', version: '1.0.0', minAppVersion: '1.13.0', description: 'Tries the host.' };

class Side extends ItemView {
  static made = 0;
  place = '';

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    Side.made += 1;
  }
  getViewType(): string {
    return 'probe-side';
  }
  getDisplayText(): string {
    return 'Side';
  }
  override getState(): Record<string, unknown> {
    return { place: this.place };
  }
  override async setState(state: { place?: string }, _result: ViewStateResult): Promise<void> {
    this.place = state.place ?? '';
  }
}

class Probe extends Plugin {
  override onload(): void {
    this.registerView('probe-side', (leaf) => new Side(leaf));
  }
}

async function start(): Promise<Host> {
  Side.made = 0;
  const host = await createHost({ files: { 'a.md': '# A\n\nText.\n\n## Part\n\nMore.', 'b.md': 'B' } });
  await host.enablePlugin(Probe, manifest);
  return host;
}

test('a side leaf is made once, keeps its state and shows its view', async () => {
  const host = await start();
  const { workspace } = host.app;
  const leaf = await workspace.ensureSideLeaf('probe-side', 'right', { state: { place: 'here' } });
  expect(await workspace.ensureSideLeaf('probe-side', 'right')).toBe(leaf);
  expect(Side.made).toBe(1);
  expect(leaf.view).toBeInstanceOf(Side);
  expect(leaf.getViewState()).toEqual({ type: 'probe-side', state: { place: 'here' } });
});

test('after a restart a view in a hidden tab is deferred until it is shown', async () => {
  const host = await start();
  await host.app.workspace.ensureSideLeaf('probe-side', 'right', { state: { place: 'kept' } });
  await host.app.workspace.getRightLeaf(false)?.setViewState({ type: 'empty' });
  await host.app.workspace.revealLeaf(host.workspace.leaves(host.workspace.rightSplit)[1] as unknown as WorkspaceLeaf);
  const again = await host.restart();
  await again.enablePlugin(Probe, manifest);
  const [leaf] = again.app.workspace.getLeavesOfType('probe-side');
  expect(leaf?.isDeferred).toBe(true);
  expect(leaf?.view).not.toBeInstanceOf(Side);
  await again.app.workspace.revealLeaf(leaf as WorkspaceLeaf);
  expect((leaf?.view as Side).place).toBe('kept');
});

test('without its plugin a view keeps its state, and comes back with it', async () => {
  const host = await start();
  const leaf = await host.app.workspace.ensureSideLeaf('probe-side', 'right', { state: { place: 'kept' } });
  await host.disablePlugin('probe');
  expect(leaf.view).not.toBeInstanceOf(Side);
  await host.enablePlugin(Probe, manifest);
  expect((leaf.view as Side).place).toBe('kept');
});

test('a focused sidebar is no Markdown view, but the note stays the active file', async () => {
  const host = await start();
  await host.open('a.md');
  await host.app.workspace.ensureSideLeaf('probe-side', 'right', { active: true });
  expect(host.app.workspace.getActiveViewOfType(MarkdownView)).toBeNull();
  expect(host.app.workspace.getActiveFile()?.path).toBe('a.md');
  expect(host.app.workspace.activeEditor?.editor?.getValue()).toContain('# A');
});

test('a link to a heading opens the note there and flashes the place', async () => {
  const host = await start();
  await host.open('b.md', { mode: 'preview' });
  await host.app.workspace.openLinkText('a#Part', 'b.md', false, { state: { mode: 'preview' } });
  const view = host.app.workspace.getActiveViewOfType(MarkdownView);
  expect(view?.file?.path).toBe('a.md');
  expect(view?.contentEl.querySelector('.is-flashing')?.textContent).toContain('Part');
});

test('a changed note is shown in every pane, and saved once from the editor', async () => {
  const host = await start();
  const first = await host.open('b.md', { mode: 'source' });
  const second = await host.open('b.md', { mode: 'preview' }, 'tab');
  first.editor.replaceRange('New ', { line: 0, ch: 0 });
  await first.save();
  await host.settled();
  expect(await host.app.vault.adapter.read('b.md')).toBe('New B');
  expect(second.previewMode.containerEl.textContent).toContain('New B');
  first.editor.undo();
  expect(first.editor.getValue()).toBe('B');
});

test('a leaf moved into a pop-out window has that window, its document and its DOM classes', async () => {
  const host = await start();
  const leaf = await host.app.workspace.ensureSideLeaf('probe-side', 'right');
  const opened: Window[] = [];
  host.app.workspace.on('window-open', (_container, win) => opened.push(win));
  const popout = host.app.workspace.moveLeafToPopout(leaf);
  const { contentEl } = leaf.view as Side;
  expect(opened).toEqual([popout.win]);
  expect(contentEl.win).toBe(popout.win);
  const child = contentEl.doc.body.createDiv('made-there');
  expect(child.instanceOf(HTMLElement)).toBe(true);
  leaf.detach();
  expect(document.querySelector('iframe.host-popout')).toBeNull();
});
