import { MarkdownRenderChild, MarkdownView, Plugin, TFile, type MarkdownPostProcessorContext } from 'obsidian';
import { createHost } from './host';

const manifest = { id: 'probe', name: 'Probe', author: 'Tests', version: '1.0.0', minAppVersion: '1.13.0', description: 'Tries the host.' };

class Probe extends Plugin {
  readonly seen: MarkdownPostProcessorContext[] = [];
  childUnloads = 0;

  override onload(): void {
    this.addCommand({ id: 'greet', name: 'Greet', callback: () => this.seen.splice(0) });
    this.registerMarkdownPostProcessor((element, context) => {
      this.seen.push(context);
      element.classList.add('probed');
      const child = new MarkdownRenderChild(element);
      child.register(() => (this.childUnloads += 1));
      context.addChild(child);
    });
  }
}

const note = ['---', 'title: Rise of the widget trade', 'videoId: AAAAAAAAAAA', '---', '', 'From: [[hub]] <br/>', '',
  'A claim about [[Widget prices | prices]] <a class="yt-timestamp" data-t="00:00:16">[00:00:16]</a>.', '', '## Later', '', '> [!note] Title', '> Body'].join('\n');

test('renders a note section by section for a plugin', async () => {
  const host = await createHost({ files: { 'channel/rise.md': note, 'channel/hub.md': '# Hub', 'Widget prices.md': 'Prices.' } });
  const plugin = (await host.enablePlugin(Probe, manifest)) as Probe;
  const view = await host.open('channel/rise.md', { mode: 'preview' });
  const sections = [...view.containerEl.querySelectorAll('.markdown-preview-sections > *')];
  expect(sections.map((section) => section.className)).toEqual(['el-p probed', 'el-p probed', 'el-h2 probed', 'el-blockquote probed']);
  expect(view.containerEl.querySelector('a.yt-timestamp')?.outerHTML).toBe('<a class="yt-timestamp" data-t="00:00:16">[00:00:16]</a>');
  expect(view.containerEl.querySelector<HTMLElement>('a.internal-link[data-href="Widget prices"]')?.textContent).toBe('prices');
  expect(view.containerEl.querySelector('.callout .callout-title-inner')?.textContent).toBe('Title');
  expect(plugin.seen[0]?.sourcePath).toBe('channel/rise.md');
  expect(plugin.seen[0]?.getSectionInfo(sections[1] as HTMLElement)).toEqual({ text: note, lineStart: 7, lineEnd: 7 });
});

test('unloads the children of a section that changed, and keeps the others', async () => {
  const host = await createHost({ files: { 'rise.md': note } });
  const plugin = (await host.enablePlugin(Probe, manifest)) as Probe;
  const view = await host.open('rise.md', { mode: 'preview' });
  const [first] = view.containerEl.querySelectorAll('.markdown-preview-sections > *');
  await host.app.vault.process(host.app.workspace.getActiveFile() as TFile, (text) => text.replace('## Later', '## Sooner'));
  await host.settled();
  expect(view.containerEl.querySelector('h2')?.textContent).toBe('Sooner');
  expect(view.containerEl.querySelector('.markdown-preview-sections > *')).toBe(first);
  expect(plugin.childUnloads).toBe(1);
});

test('tells the active file and view, and forgets a plugin that is disabled', async () => {
  const host = await createHost({ files: { 'a.md': 'A', 'b.md': 'B' } });
  const opened: (string | undefined)[] = [];
  host.app.workspace.on('file-open', (file) => opened.push(file?.path));
  await host.enablePlugin(Probe, manifest);
  await host.open('a.md');
  await host.open('b.md');
  expect(opened).toEqual(['a.md', 'b.md']);
  expect(host.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getValue()).toBe('B');
  expect(host.runCommand('probe:greet')).toBe(true);
  await host.disablePlugin('probe');
  expect(() => host.runCommand('probe:greet')).toThrow('No command');
  expect(host.state.postProcessors).toEqual([]);
});

test('throws where a plugin reaches for what the API does not document', async () => {
  const host = await createHost();
  expect(() => (host.app as unknown as { plugins: unknown }).plugins).toThrow('App has no documented member "plugins"');
});
