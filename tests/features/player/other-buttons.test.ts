import { findFrame, playChip } from './set-up';
import { card, start } from './youtube-notes';

/** Presses an element with another button of the mouse than the left one. */
function pressOther(element: Element | null | undefined, button: number): void {
  for (const type of ['auxclick', 'contextmenu']) element?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button }));
}

test.each([1, 2])('the buttons of the player do nothing at button %d of the mouse', async (button) => {
  const host = await start();
  const embed = await playChip(host, '7:55');
  embed.ready();
  const before = embed.commands.length;
  pressOther(document.querySelector('.timecite-player-controls [aria-label="Mute"]'), button);
  pressOther(document.querySelector('.timecite-player-rate'), button);
  expect([embed.commands.length, document.querySelector('.menu')]).toEqual([before, null]);
});

test.each([1, 2])('a card of the player does nothing at button %d of the mouse', async (button) => {
  const host = await start();
  (await playChip(host, '7:55')).ready();
  await host.app.workspace.getLeaf('tab').setViewState({ type: 'timecite-player' });
  expect(card()).toContain('Paused at 7:55');
  pressOther(document.querySelector('.timecite-player-card button'), button);
  expect(findFrame()).toBeNull();
});
