import { fetchFacts } from '../../../src/features/capture/fetch-facts';
import { createHost } from '../../host/host';

const video = { provider: 'youtube', id: 'dQw4w9WgXcQ' } as const;

/** What is known of the video once YouTube has answered, and what it was asked. */
async function ask(status: number, text: string) {
  const host = await createHost();
  const asked: string[] = [];
  host.answerRequests(({ url }) => {
    asked.push(url);
    return { status, text };
  });
  const { title, channel } = await fetchFacts(video);
  return { title, channel, asked };
}

test('takes the title and the channel that YouTube tells, and asks it for nothing else', async () => {
  expect(await ask(200, '{"title":"Rise of the widget","author_name":"Widget Weekly"}')).toEqual({
    title: 'Rise of the widget',
    channel: 'Widget Weekly',
    asked: ['https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DdQw4w9WgXcQ'],
  });
});

test('makes one line of what it is told, not endless', async () => {
  const { title, channel } = await ask(200, JSON.stringify({ title: ' Rise\n---\tof\u0000 it ', author_name: 'x'.repeat(1000) }));
  expect([title, channel?.length]).toEqual(['Rise --- of it', 300]);
  expect((await ask(200, JSON.stringify({ title: `${'x'.repeat(299)}🐝` }))).title).toBe('x'.repeat(299));
});

test.each([
  [404, '{"title":"Not found"}'],
  [200, 'no JSON'],
  [200, '[]'],
  [200, '{"title":7,"author_name":""}'],
  [200, '{"title":" \\n "}'],
])('does without what it is not told (%s %s)', async (status, text) => {
  expect(await ask(status, text)).toMatchObject({ title: null, channel: null });
});

test.each([
  ['talks/First%20talk.mp4', 'First talk.mp4'],
  ['https://example.org/a/First%20talk.mp4?size=2#t=3', 'First talk.mp4'],
  ['100%.mp4', '100%.mp4'],
  ['https://example.org/Rise%0A---%0Afall.mp4', 'Rise --- fall.mp4'],
])('a file is called by its name, and nobody is asked: %s', async (id, title) => {
  expect(await fetchFacts({ provider: 'media', id })).toEqual({ video: { provider: 'media', id }, title, channel: null });
});
