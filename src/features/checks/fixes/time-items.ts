import type { Menu } from 'obsidian';
import { correctionOf } from '../../../core/time/other-reading';
import { formatTime, formatTimecode } from '../../../core/time/timecode';
import { momentOf, otherMomentOf } from '../../../obsidian/chip/chip';
import { correctCitation } from '../../../obsidian/fixes/correct-citation';
import type { PlayingServices } from '../../../obsidian/services';
import { addItem } from '../../../obsidian/ui/menu-item';
import type { PlacedProblem } from '../problems/placed-problem';

/** Adds what can be done with the time of a problem: to play each of its readings, and of one in doubt to settle it. */
export function addTimeItems(menu: Menu, { citation, problem }: PlacedProblem, services: PlayingServices): void {
  if (!citation) return;
  for (const moment of [momentOf(citation), otherMomentOf(citation)]) {
    if (moment) addItem(menu, { title: `Play at ${formatTime(moment.seconds)}`, icon: 'play', section: 'play' }, () => services.playback.play(moment));
  }
  // Of a problem with a fix, the menu offers that instead.
  const meant = problem.code === 'time/uncertain' ? correctionOf(citation.timestamp) : null;
  if (!meant) return;
  const title = `Correct this timestamp to ${formatTimecode(meant.seconds)}`;
  addItem(menu, { title, icon: 'wand', section: 'fix' }, () => correctCitation(services, citation, '', meant));
}
