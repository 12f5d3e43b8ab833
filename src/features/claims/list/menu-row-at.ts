import { chipAt } from '../../../obsidian/chip/chip';
import { closest } from '../../../obsidian/ui/closest';

/** The row with a menu that an event happened in, of a claim or a group's header; but for chips, which have menus of their own. */
export function menuRowAt(target: EventTarget | null): HTMLElement | null {
  return chipAt(target) ? null : closest(target, '.timecite-claim, .timecite-claims-group');
}
