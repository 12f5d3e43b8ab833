import { WidgetType } from '@codemirror/view';
import { drawProperties } from '../workspace/properties';

/** A note's title and properties in place of its front matter. */
export class PropertiesWidget extends WidgetType {
  constructor(private readonly source: string, private readonly path: string) {
    super();
  }

  override eq(other: PropertiesWidget): boolean {
    return other.source === this.source && other.path === this.path;
  }

  toDOM(): HTMLElement {
    const element = createDiv('mod-header');
    drawProperties(element, this.path, `${this.source}\n`);
    return element;
  }
}
