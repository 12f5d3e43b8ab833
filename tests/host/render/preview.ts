import type * as Api from 'obsidian';
import { Component } from '../component';
import { buildSectionDom } from './finish';
import { renderSections, type RenderedSection } from './markdown';
import { makeContext, postProcess } from './post-process';
import { fillEmbeds, markUnresolved } from './render-into';

interface Section {
  readonly rendered: RenderedSection;
  readonly element: HTMLElement;
  /** What post-processors added for this section; it goes with it. */
  readonly children: Component[];
}

/** The sections of a note in reading view. Those whose HTML stays the same are kept when the text changes. */
export class Preview extends Component {
  private sections: Section[] = [];
  private text = '';

  constructor(private readonly app: Api.App, private readonly sectionsEl: HTMLElement, private readonly sourcePath: () => string) {
    super();
  }

  get markdown(): string {
    return this.text;
  }

  override onunload(): void {
    this.sections = [];
    this.sectionsEl.replaceChildren();
  }

  /** Shows a text. `full` renders sections anew that have not changed. */
  async render(text: string, full: boolean): Promise<void> {
    this.text = text;
    const kept = full ? [] : this.sections.slice();
    const before = this.sections;
    const fresh: Section[] = [];
    this.sections = renderSections(text).map((rendered) => {
      const index = kept.findIndex((section) => section.rendered.html === rendered.html);
      if (index >= 0) return { ...(kept.splice(index, 1)[0] as Section), rendered };
      const made = { rendered, element: this.build(rendered), children: [] };
      fresh.push(made);
      return made;
    });
    this.drop(before.filter((section) => !this.sections.some((now) => now.element === section.element)));
    this.sectionsEl.replaceChildren(...this.sections.map((section) => section.element));
    for (const section of fresh) await this.finish(section);
  }

  /** The element of the section that holds a line, or the nearest above it. */
  elementAt(line: number): HTMLElement | null {
    const holding = this.sections.filter((section) => section.rendered.lineStart <= line);
    return (holding.at(-1) ?? this.sections[0])?.element ?? null;
  }

  private build(rendered: RenderedSection): HTMLElement {
    const element = createDiv(`el-${rendered.kind}`);
    element.append(buildSectionDom(rendered.html));
    return element;
  }

  private async finish(section: Section): Promise<void> {
    const sourcePath = this.sourcePath();
    markUnresolved(this.app, section.element, sourcePath);
    const context = makeContext(this.app, {
      sourcePath,
      addChild: (child) => section.children.push(this.addChild(child as unknown as Component)),
      getSectionInfo: (element) => this.infoOf(element),
    });
    await postProcess(this.app, section.element, context);
    await fillEmbeds(this.app, section.element, sourcePath, this);
  }

  private infoOf(element: HTMLElement): Api.MarkdownSectionInformation | null {
    const section = this.sections.find((candidate) => candidate.element.contains(element));
    if (section === undefined) return null;
    return { text: this.text, lineStart: section.rendered.lineStart, lineEnd: section.rendered.lineEnd };
  }

  private drop(sections: readonly Section[]): void {
    for (const section of sections) {
      section.children.forEach((child) => this.removeChild(child));
      section.element.remove();
    }
  }
}
