import { MarkdownRenderChild, setIcon, type MarkdownPostProcessorContext, type Plugin } from 'obsidian';
import { count } from '../../core/report/count';
import type { PlayingServices } from '../../obsidian/services';
import { readBlock, type BlockOptions } from './block-options';
import { blockSource, BlockError } from './block-source';
import { ClaimActions } from './claim-actions';
import { ClaimsList } from './claims-list';
import { listEventsOf } from './list-events';
import { listenToList } from './list-input';
import { LiveClaims } from './live-claims';

/** Lets a `timecite` code block show claims in a note. */
export function addClaimsBlock(plugin: Plugin, services: PlayingServices): void {
  plugin.registerMarkdownCodeBlockProcessor('timecite', (source, el, context) => {
    const { options, mistakes } = readBlock(source);
    if (mistakes.length > 0) drawMistakes(el, mistakes);
    else context.addChild(new ClaimsBlock(el, services, options, context));
  });
}

/** The claims that a code block asks for. */
class ClaimsBlock extends MarkdownRenderChild {
  constructor(
    el: HTMLElement,
    private readonly services: PlayingServices,
    private readonly options: BlockOptions,
    private readonly context: MarkdownPostProcessorContext,
  ) {
    super(el);
  }

  override onload(): void {
    const { containerEl, services, options } = this;
    containerEl.addClass('timecite-block');
    try {
      const source = blockSource(services, options, this.context.sourcePath);
      const title = containerEl.createDiv('timecite-block-title');
      const events = listEventsOf(new ClaimActions(services), () => list);
      const list: ClaimsList = this.addChild(new ClaimsList(containerEl, { ...events, type: () => undefined, wander: () => undefined }));
      listenToList(list);
      this.addChild(new LiveClaims(services, list, source, options.query, () => this.tell(title, list)));
      this.register(services.indexer.onProgress(() => this.tell(title, list)));
    } catch (error) {
      if (!(error instanceof BlockError)) throw error;
      drawMistakes(containerEl, [error.message]);
    }
  }

  private tell(title: HTMLElement, { list }: ClaimsList): void {
    const claims = list.noteOf.length;
    const isReading = claims === 0 && this.services.indexer.progress !== null;
    title.setText(isReading ? 'Reading notes…' : claims === 0 ? 'No claims' : count(claims, 'claim'));
    this.containerEl.toggleClass('is-empty', claims === 0);
  }
}

function drawMistakes(el: HTMLElement, mistakes: readonly string[]): void {
  el.addClass('timecite-block', 'is-mistaken');
  setIcon(el.createDiv({ cls: 'timecite-block-icon', attr: { 'aria-hidden': 'true' } }), 'circle-alert');
  const list = el.createDiv({ attr: { role: 'alert' } });
  for (const mistake of mistakes) list.createDiv({ text: mistake });
}
