import { openClaims } from './open-claims';

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(window, 'scheduler');
});

test.each([
  ['Copy list as quotes', /^> Gears turn\. .*\n> — .*\n\n> Ports closed\. /],
  ['Copy list as text', /^Gears turn\. \(0:05\) — Gears\nPorts closed\. /],
  ['Copy list as table', /^\| Claim \| Time \| Note \|\n\| --- \| --- \| --- \|\n\| Gears turn\. \|.*\n\| Ports closed\. \|/],
])('%s lets the window have its turns', async (title, written) => {
  const { click, choose, settle } = await openClaims();
  click('Whole vault');
  await settle();
  const postTask = jest.fn(() => Promise.resolve());
  Object.assign(window, { scheduler: { postTask } });
  const copied = new Promise<string>((resolve) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(resolve(text)) } });
  });
  // Each claim takes as long as a thousand.
  let now = performance.now();
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  choose('More options', title);
  expect(await copied).toMatch(written);
  expect(postTask).toHaveBeenCalled();
});
