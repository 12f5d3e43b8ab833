import type { App, Plugin, Workspace, WorkspaceLeaf } from 'obsidian';
import type { Playback } from '../../obsidian/playback';
import type { Services } from '../../obsidian/services';
import { ClaimSteps } from './claim-steps';
import { DockedPlayback } from './docked-playback';
import { NoteVideo } from './note-video';
import { playerActions, type PlayerAction } from './player-actions';
import { PlayerSession } from './player-session';
import { PlayerView, playerViewType } from './player-view';

/** Adds the docked player, and hands out the way to use it. */
export function addPlayer(plugin: Plugin, services: Services): Playback {
  const session = new PlayerSession(services);
  const playback = new DockedPlayback(session, services.settings, () => showPlayer(services.app, session));
  const actions = playerActions(session, new ClaimSteps(services, session), services.settings);
  plugin.registerEvent(services.app.vault.on('rename', ({ path }, oldPath) => session.follow(path, oldPath)));
  const noteVideo = new NoteVideo(services, playback);
  plugin.registerView(playerViewType, (leaf) => new PlayerView(leaf, services, session, actions, noteVideo));
  for (const action of actions) addAction(plugin, session, action);
  plugin.addCommand({ id: 'open-player', name: 'Open player', icon: 'circle-play', callback: () => void goToPlayer(services.app, session) });
  addPlayNote(plugin, noteVideo);
  return playback;
}

/** Plays the active note's video, without a moment: from where it was left. */
function addPlayNote(plugin: Plugin, noteVideo: NoteVideo): void {
  plugin.addCommand({
    id: 'play-note',
    name: 'Play the video of this note',
    icon: 'circle-play',
    checkCallback: (checking) => {
      const { play } = noteVideo;
      if (!checking) play?.();
      return play !== null;
    },
  });
}

/** Makes a command of an action: it is there while something is being played. */
function addAction(plugin: Plugin, session: PlayerSession, { id, name, icon, run, suits = () => true }: PlayerAction): void {
  plugin.addCommand({
    id,
    name,
    icon,
    checkCallback: (checking) => {
      const isThere = session.now !== null && suits(session.now);
      if (isThere && !checking) run();
      return isThere;
    },
  });
}

/** Shows the player, and gives it the keyboard's focus. */
async function goToPlayer(app: App, session: PlayerSession): Promise<void> {
  const leaf = await showPlayer(app, session);
  app.workspace.setActiveLeaf(leaf, { focus: true });
  leaf.setEphemeralState({ focus: true });
}

/** Shows the player where it is, or opens it in the right sidebar, beside what is there; the note keeps the focus. */
async function showPlayer({ workspace }: App, { stages }: PlayerSession): Promise<WorkspaceLeaf> {
  const leaves = workspace.getLeavesOfType(playerViewType);
  const leaf = leaves.find(({ view }) => view instanceof PlayerView && view === stages.current) ?? leaves[0];
  if (!leaf) return workspace.ensureSideLeaf(playerViewType, 'right', { active: false, reveal: true, split: true });
  await leaf.loadIfDeferred();
  if (!leaf.view.containerEl.isShown() || isFoldedAway(workspace, leaf)) await workspace.revealLeaf(leaf);
  return leaf;
}

/** Whether a leaf is in a sidebar that is collapsed: what is in there may count as shown, only so narrow that nothing is seen. */
function isFoldedAway({ leftSplit, rightSplit }: Workspace, leaf: WorkspaceLeaf): boolean {
  return [leftSplit, rightSplit].some((side) => side === leaf.getRoot() && side.collapsed);
}
