import { parseNote } from '../../../src/core/note/parse-note';
import { fillCard } from '../../../src/features/hover/chip-card';
import type { Playback } from '../../../src/obsidian/playback';
import { createHost } from '../../host/host';
import { cite, videoNote } from '../chips/set-up';

test('the buttons of a card act at the left button of the mouse, and at no other', async () => {
  const { app } = await createHost();
  const note = parseNote(videoNote(`Widgets rose ${cite('00:01:05')}.`));
  const [[claim], [timestamp]] = [note.claims, note.timestamps];
  if (!claim || !timestamp) throw new Error('There is no claim.');
  const play = jest.fn().mockResolvedValue(undefined);
  const card = document.body.createDiv();
  const place = { note, claim, before: null, after: null, citation: { timestamp, source: 'a.md', length: null } };
  fillCard(card, place, { app, playback: { play } as unknown as Playback, showPoster: false });
  const button = card.querySelector('button');
  for (const other of [1, 2]) button?.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, button: other }));
  expect(play).not.toHaveBeenCalled();
  button?.click();
  expect(play).toHaveBeenCalledTimes(1);
  card.remove();
});
