import type { Plugin } from 'obsidian';
import type { PlayingServices } from '../../obsidian/services';
import { onEveryDocument } from '../../obsidian/ui/every-document';
import { dispatchLongPress } from '../../obsidian/ui/long-press';
import { claimsViewType, searchClaims, showClaims } from '../../obsidian/ui/show-claims';
import { hoverSource } from './actions/claim-actions';
import { addClaimsCommandLine } from './claims-command-line';
import { addBasesView } from './embedded/bases-view';
import { addClaimsBlock } from './embedded/claims-block';
import { menuRowAt } from './list/menu-row-at';
import { ClaimsView } from './view/claims-view';
import { showProgress } from './view/progress-status';

/** Adds the view of the vault's claims. */
export function addClaims(plugin: Plugin, services: PlayingServices): void {
  const open = () => void showClaims(services.app);
  plugin.registerView(claimsViewType, (leaf) => new ClaimsView(leaf, services));
  plugin.registerHoverLinkSource(hoverSource, { display: 'Timecite', defaultMod: true });
  plugin.addCommand({ id: 'open-claims', name: 'Open claims', icon: 'quote', callback: open });
  plugin.addCommand({ id: 'search-claims', name: 'Search claims in vault', icon: 'search', callback: () => void searchClaims(services.app) });
  plugin.addRibbonIcon('quote', 'Open claims', open);
  onEveryDocument(plugin, (doc, component) => dispatchLongPress(doc, component, menuRowAt));
  addClaimsBlock(plugin, services);
  addBasesView(plugin, services);
  addClaimsCommandLine(plugin, services);
  showProgress(plugin, services.indexer);
}
