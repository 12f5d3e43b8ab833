import type { Video } from '../../../src/core/time/video';
import { mediaLinkPath, namedVideo, sharedVideo } from '../../../src/core/vault/shared-video';
import { aRecord, someVideo } from './a-note';

/** The name that all notes share for what a note calls a file, in a vault with one talk. */
function share(id: string, source = 'notes/a.md'): Video {
  return sharedVideo({ provider: 'media', id }, source, (linkPath) => (linkPath === 'talk.mp4' ? 'media/talk.mp4' : null));
}

test('a file of the vault is shared under its path, whatever a note calls it', () => {
  expect([share('talk.mp4'), share('talk.mp4#t=5')]).toEqual(Array(2).fill({ provider: 'media', id: 'media/talk.mp4' }));
});

test('a bare name that leads nowhere is a file beside the note, a path stays one', () => {
  expect([share('gone.mp4'), share('gone.mp4', 'a.md'), share('old/gone.mp4')].map(({ id }) => id)).toEqual(['notes/gone.mp4', 'gone.mp4', 'old/gone.mp4']);
});

test('all notes name a video of the web alike', () => {
  const web: Video = { provider: 'media', id: 'https://example.com/talk.mp4' };
  const same: Video = { provider: 'media', id: 'old/gone.mp4' };
  expect([mediaLinkPath(web), mediaLinkPath(someVideo), mediaLinkPath(same)]).toEqual([null, null, 'old/gone.mp4']);
  for (const video of [web, someVideo, same]) expect(sharedVideo(video, 'notes/a.md', () => null)).toBe(video);
});

test('the note\'s own name for its video is kept beside it', () => {
  const record = aRecord('notes/a.md', [], { video: { provider: 'media', id: 'media/talk.mp4' } });
  expect([namedVideo(record), namedVideo({ ...record, named: 'talk.mp4' })]).toEqual([{ provider: 'media', id: 'media/talk.mp4' }, { provider: 'media', id: 'talk.mp4' }]);
});
