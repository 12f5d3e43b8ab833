import { Component, MarkdownRenderChild, setIcon, type Plugin } from 'obsidian';
import type { ClaimQuery } from '../../../core/vault/claim-list';
import type { PlayingServices } from '../../../obsidian/services';
import { Timer } from '../../../obsidian/timer';
import { ClaimActions } from '../actions/claim-actions';
import { ClaimRowList } from '../list/claim-row-list';
import { listEventsOf } from '../list/list-events';
import { listenToList } from '../list/list-input';
import { LiveClaims } from '../list/live-claims';
import { totalOf } from '../list/total-of';
import { reading } from '../view/empty-states';
import { readBlock, type BlockOptions } from './block-options';
import { blockSource, BlockError, type BlockSource } from './block-source';
import { blockStatus } from './block-status';

/** How long changes of the vault gather until a block looks again for what it names, in milliseconds. */
const lookDelay = 100;

/** Lets a `timecite` code block show claims in a note. */
export function addClaimsBlock(plugin: Plugin, services: PlayingServices): void {
  plugin.registerMarkdownCodeBlockProcessor('timecite', (source, el, context) => {
    const { options, mistakes } = readBlock(source);
    if (mistakes.length > 0) drawMistakes(el, mistakes);
    else context.addChild(new ClaimsBlock(el, services, options, context.sourcePath));
  });
}

/** A code block: shows the claims of the notes that it names, or says that there are no such notes. */
class ClaimsBlock extends MarkdownRenderChild {
  private shown: { readonly key: string; readonly claims: Component } | null = null;
  private readonly timer = new Timer();

  constructor(
    el: HTMLElement,
    private readonly services: PlayingServices,
    private readonly options: BlockOptions,
    /** Vault path of the note that the block stands in. */
    private path: string,
  ) {
    super(el);
  }

  override onload(): void {
    const { vault } = this.services.app;
    this.look();
    const lookLater = () => this.timer.start(lookDelay, () => this.look());
    this.registerEvent(vault.on('create', lookLater));
    this.registerEvent(vault.on('delete', lookLater));
    this.registerEvent(
      vault.on('rename', ({ path }, oldPath) => {
        if (oldPath === this.path) this.path = path;
        lookLater();
      }),
    );
    this.register(() => this.timer.stop());
  }

  /** Looks up what the block names, and draws it again if it has changed. */
  private look(): void {
    const { containerEl, services, options } = this;
    const found = this.find();
    const key = typeof found === 'string' ? found : found.key;
    if (key === this.shown?.key) return;
    if (this.shown) this.removeChild(this.shown.claims);
    containerEl.empty();
    containerEl.removeClasses(['is-mistaken', 'is-empty']);
    const claims = typeof found === 'string' ? new Component() : new BlockClaims(containerEl, services, found, options.query);
    if (typeof found === 'string') drawMistakes(containerEl, [found]);
    this.shown = { key, claims: this.addChild(claims) };
  }

  /** The notes that the block names, or why there are none. */
  private find(): BlockSource | string {
    try {
      return blockSource(this.services, this.options, this.path);
    } catch (error) {
      if (!(error instanceof BlockError)) throw error;
      return error.message;
    }
  }
}

/** The claims of the notes that a code block names. */
class BlockClaims extends Component {
  constructor(
    private readonly el: HTMLElement,
    private readonly services: PlayingServices,
    private readonly source: BlockSource,
    private readonly query: ClaimQuery,
  ) {
    super();
  }

  override onload(): void {
    const { el, services, source, query } = this;
    el.addClass('timecite-block');
    const title = el.createDiv('timecite-block-title timecite-own-words');
    const events = listEventsOf(new ClaimActions(services), () => list);
    const list: ClaimRowList = this.addChild(new ClaimRowList(el, events));
    listenToList(list);
    this.addChild(new LiveClaims(services, list, source, query, () => this.tell(title, list)));
    this.register(services.indexer.onProgress(() => this.tell(title, list)));
  }

  private tell(title: HTMLElement, { list }: ClaimRowList): void {
    const claims = list.noteOf.length;
    const isReading = this.services.indexer.progress !== null;
    title.setText(claims === 0 && isReading ? reading.text : blockStatus(claims, totalOf(list.records), this.source.words(list.records), this.query));
    this.el.toggleClass('is-empty', claims === 0);
  }
}

function drawMistakes(el: HTMLElement, mistakes: readonly string[]): void {
  el.addClass('timecite-block', 'is-mistaken');
  setIcon(el.createDiv({ cls: 'timecite-block-icon', attr: { 'aria-hidden': 'true' } }), 'circle-alert');
  const list = el.createDiv({ attr: { role: 'alert' } });
  for (const mistake of mistakes) list.createDiv({ text: mistake });
}
