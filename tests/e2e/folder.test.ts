import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Demo } from './harness/demo';

/** `npm run demo FOLDER`: a folder of a person's own, of a size that is not read at once. */
const NOTES = 4000;
const root = resolve(__dirname, '..', '..');
let folder: string;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'timecite-folder-'));
  for (let index = 0; index < NOTES; index += 1) {
    const channel = join(folder, `channel_${index % 20}`);
    if (index < 20) mkdirSync(channel);
    const body = `A claim of note ${index} <a class="yt-timestamp" data-t="00:01:${String(index % 60).padStart(2, '0')}">[00:01:00]</a>. See [[note_${index + 1}]].\n`;
    writeFileSync(join(channel, `note_${index}.md`), `---\nvideoId: folder${String(index).padStart(5, '0')}\n---\n\n${body}`);
  }
  server = spawn(process.execPath, [join(root, 'scripts', 'demo.mjs'), folder, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
  url = await new Promise((found) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address !== undefined) found(address);
    });
  });
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('opens the folder, reads its notes, and changes nothing on disk', async () => {
  const demo = await Demo.open({ url });
  try {
    expect(await demo.run(({ host }) => host.app.vault.getMarkdownFiles().length)).toBe(NOTES);
    await demo.run(({ host }) => host.state.metadata.settled());
    expect(await demo.run(({ host }) => Object.values(host.app.metadataCache.unresolvedLinks).filter((links) => Object.keys(links).length > 0).length)).toBe(1);
    const path = 'channel_7/note_7.md';
    const before = readFileSync(join(folder, path), 'utf8');
    await demo.writeNote(path, 'Changed in memory.');
    expect(await demo.readNote(path)).toBe('Changed in memory.');
    expect(readFileSync(join(folder, path), 'utf8')).toBe(before);
    expect(readdirSync(folder).filter((name) => !name.startsWith('channel_'))).toEqual([]);
  } finally {
    await demo.close();
  }
});
