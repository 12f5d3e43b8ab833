import { getFrontMatterInfo } from 'obsidian-test-mocks/obsidian';
import { readFrontMatter } from '../metadata/front-matter';
import { setIcon } from '../ui/icons';

/** Draws a note's title and properties above its text. */
export function drawProperties(head: HTMLElement, path: string, text: string): void {
  head.replaceChildren();
  head.createDiv({ cls: 'inline-title', text: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '') });
  const info = getFrontMatterInfo(text);
  const properties = info.exists ? readFrontMatter(info.frontmatter) : null;
  if (properties === null) return;
  const container = head.createDiv('metadata-container');
  container.createDiv('metadata-properties-heading').createDiv({ cls: 'metadata-properties-title', text: 'Properties' });
  const list = container.createDiv('metadata-content').createDiv('metadata-properties');
  for (const [key, value] of Object.entries(properties)) drawProperty(list, key, value);
}

function drawProperty(list: HTMLElement, key: string, value: unknown): void {
  const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
  const keyEl = row.createDiv('metadata-property-key');
  setIcon(keyEl.createSpan('metadata-property-icon'), typeof value === 'number' ? 'binary' : 'text');
  keyEl.createSpan({ cls: 'metadata-property-key-input', text: key });
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  row.createDiv({ cls: 'metadata-property-value', text: shown });
}
