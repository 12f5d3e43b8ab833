import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { PlayingServices } from '../../../obsidian/services';
import { claimsViewType, wantsSearch } from '../../../obsidian/ui/show-claims';
import { wantsFocus } from '../../../obsidian/ui/show-side-view';
import { defaultState, readState } from '../claims-state';
import { readClaimPlace } from './claim-place';
import { ClaimsPanel } from './claims-panel';

/** The claims of the active note, its video, its folder or the whole vault. */
export class ClaimsView extends ItemView {
  override navigation = false;
  override icon = 'quote';
  private state = defaultState;
  private panel?: ClaimsPanel;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: PlayingServices,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return claimsViewType;
  }

  getDisplayText(): string {
    return 'Claims';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.state = readState(state);
    this.panel?.show(this.state);
  }

  /** Goes to the claim that the state names, lets the person search, or takes the focus. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    const place = readClaimPlace(state);
    if (place) this.panel?.goTo(place);
    else if (wantsSearch(state)) this.panel?.search();
    else if (wantsFocus(state)) this.panel?.focus();
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('timecite-claims', 'timecite-view');
    this.panel = this.addChild(
      new ClaimsPanel(this.contentEl, this.services, this.state, (state) => {
        this.state = state;
        this.app.workspace.requestSaveLayout();
      }),
    );
  }
}
