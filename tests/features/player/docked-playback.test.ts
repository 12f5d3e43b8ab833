import { DockedPlayback } from '../../../src/features/player/docked-playback';
import { PlayerSession } from '../../../src/features/player/player-session';
import { Durations } from '../../../src/obsidian/notes/durations';
import type { Services } from '../../../src/obsidian/services';
import { defaultSettings, SettingsStore } from '../../../src/settings';
import { createHost } from '../../host/host';

const videos = ['aaaaaaaaaaa', 'bbbbbbbbbbb'].map((id) => ({ provider: 'youtube', id }) as const);
const [first, second] = videos.map((video) => ({ video, seconds: 60, end: null, source: 'a.md' }));

async function createSession(): Promise<{ session: PlayerSession; settings: SettingsStore }> {
  const { app } = await createHost({ files: {} });
  const settings = new SettingsStore({ saveData: () => Promise.resolve() }, defaultSettings);
  // A session asks for these services alone.
  return { session: new PlayerSession({ app, settings, durations: new Durations(app) } as Services), settings };
}

test('of two moments that are asked for while the player opens, only the last is played', async () => {
  const { session, settings } = await createSession();
  const shown: string[] = [];
  session.stages.add({ player: null, show: ({ video }) => void shown.push(video.id), rest: () => undefined });
  let isOpen = (): void => undefined;
  const opening = new Promise<void>((resolve) => (isOpen = resolve));
  const playback = new DockedPlayback(session, settings, () => opening);
  if (!first || !second) throw new Error('There are two.');
  const asked = [playback.play(first), playback.visit(second)];
  expect(shown).toEqual([]);
  isOpen();
  await Promise.all(asked);
  expect(shown).toEqual(['bbbbbbbbbbb']);
  expect(playback.now?.video.id).toBe('bbbbbbbbbbb');
});

test.each([
  ['within', 75, true],
  ['before', 59, false],
  ['at the end of', 90, false],
  ['behind', 120, false],
])('whether a segment goes on when the person goes to a place %s it', async (_where, seconds, goesOn) => {
  const { session } = await createSession();
  if (!first) throw new Error('There is one.');
  session.begin({ ...first, end: 90 }, true);
  session.seek(seconds);
  expect(session.now?.seconds).toBe(seconds);
  expect(session.segment !== null).toBe(goesOn);
});
