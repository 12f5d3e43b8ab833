import { Prec, StateEffect, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField, livePreviewState } from 'obsidian';
import { CaughtWidgets } from './caught-widgets';
import type { ChipNote, ChipNotes } from './chip-notes';
import { LiveChips } from './live-chips';

/** Asks for the chips to be drawn again although the text is the same. */
const redraw = StateEffect.define<null>();

/** The editor's chips in live preview. They go before Obsidian's own widgets for inline HTML. */
export function livePreview(notes: ChipNotes): Extension {
  const plugin = ViewPlugin.define((view) => new EditorChips(view, notes), { decorations: ({ decorations }) => decorations });
  return Prec.high(plugin);
}

class EditorChips implements PluginValue {
  decorations: DecorationSet = Decoration.none;
  private chips: LiveChips | null = null;
  private read: ChipNote | null = null;
  private path: string | null = null;
  private destroyed = false;
  /** Whether a change is still to be drawn. */
  private waiting = false;
  private readonly caught = new CaughtWidgets();
  private readonly endListening: () => void;

  constructor(
    private readonly view: EditorView,
    private readonly notes: ChipNotes,
  ) {
    this.endListening = notes.onChange((path) => void (path === this.path && this.readNote()));
    void this.readNote();
  }

  update(update: ViewUpdate): void {
    if (this.pathNow() !== this.path) void this.readNote();
    if (update.docChanged) this.chips?.follow(update);
    if (!update.state.field(editorLivePreviewField, false)) {
      this.decorations = Decoration.none;
      return;
    }
    if (mustWait(update)) this.wait(update);
    else if (this.waiting || changesSight(update)) this.draw();
    // Obsidian draws its widgets once it has parsed that part of the text, and nothing announces that.
    this.view.requestMeasure({ key: this, read: () => null, write: () => this.catchWidgets() });
  }

  destroy(): void {
    this.destroyed = true;
    this.endListening();
    this.caught.release();
  }

  private pathNow(): string | null {
    return this.view.state.field(editorInfoField, false)?.file?.path ?? null;
  }

  /** Reads the editor's note anew; the chips that are there stay until it is read. */
  private async readNote(): Promise<void> {
    const path = this.pathNow();
    this.path = path;
    const read = await this.notes.read(path ?? '');
    if (this.destroyed || this.path !== path) return;
    this.chips = read && (this.chips?.take(read) ?? new LiveChips(this.view.state.doc, read));
    this.read = read;
    this.view.dispatch({ effects: redraw.of(null) });
  }

  private wait({ changes }: ViewUpdate): void {
    this.decorations = this.decorations.map(changes);
    this.waiting = true;
  }

  private draw(): void {
    this.waiting = false;
    this.decorations = this.chips?.draw(this.view, this.notes.chipsForLinks) ?? Decoration.none;
  }

  private catchWidgets(): void {
    if (this.read && !this.destroyed) this.caught.catchIn(this.view.contentDOM, this.read);
  }
}

/** Whether drawing would disturb someone who composes a letter or drags a selection. */
function mustWait({ view }: ViewUpdate): boolean {
  return view.composing || view.plugin(livePreviewState)?.mousedown === true;
}

function changesSight(update: ViewUpdate): boolean {
  const { startState, state, transactions } = update;
  const turned = startState.field(editorLivePreviewField, false) !== state.field(editorLivePreviewField, false);
  const told = transactions.some(({ effects, reconfigured }) => reconfigured || effects.some((effect) => effect.is(redraw)));
  return turned || told || update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged;
}
