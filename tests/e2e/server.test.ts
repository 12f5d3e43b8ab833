import { get, type IncomingMessage } from 'node:http';

/** The demo's server hands out the vault's files to the page, and nothing else to anyone. */
const home = process.env.DEMO_URL ?? '';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(home);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
}

test('serves a file of the vault, whole and in parts', async () => {
  const whole = await ask('/vault/attachments/metronome.wav');
  expect([whole.status, whole.headers['content-type'], whole.headers['accept-ranges']]).toEqual([200, 'audio/wav', 'bytes']);
  const part = await ask('/vault/attachments/metronome.wav', { range: 'bytes=40-43' });
  expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 40-43/${whole.body.length}`]);
  expect(part.body).toEqual(whole.body.subarray(40, 44));
  expect((await ask('/vault/attachments/metronome.wav', { range: `bytes=${whole.body.length}-` })).status).toBe(416);
});

test.each(['/vault/../../package.json', '/vault/%2e%2e/%2e%2e/package.json', '/vault/..%2F..%2Fpackage.json', '/vault/.obsidian/app.json', '/package.json', '/vault/'])('%s is not there', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('answers no page that reaches it by another name', async () => {
  expect((await ask('/vault.json', { host: 'evil.example' })).status).toBe(403);
});

test('reads texts together, and says which it could not', async () => {
  const answer = await fetch(`${home}texts`, { method: 'POST', body: JSON.stringify(['Welcome.md', '../../package.json', 'gone.md']) });
  const [first, ...others] = (await answer.json()) as (string | null)[];
  expect(first).toContain('This vault was written for the demo');
  expect(others).toEqual([null, null]);
});
