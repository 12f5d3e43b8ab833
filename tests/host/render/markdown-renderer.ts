import type * as Api from 'obsidian';
import { Component } from '../component';
import { renderInto } from './render-into';

/** A component that lives as long as its element stands in the rendered note. */
export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

/** Renders Markdown outside of a note's own pane. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  hoverPopover: Api.HoverPopover | null = null;
  abstract app: Api.App;

  static async render(app: Api.App, markdown: string, element: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    await renderInto(app, markdown, element, sourcePath, component);
  }
}
