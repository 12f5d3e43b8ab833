// Makes the demo vault's media files: node scripts/demo-media.mjs. They are committed; run it again only to change them.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeMetronome } from './demo-media/metronome.mjs';
import { makePendulum } from './demo-media/pendulum.mjs';

const folder = new URL('../tests/vault/attachments/', import.meta.url);

for (const [name, bytes] of [['metronome.wav', makeMetronome()], ['pendulum.webm', await makePendulum()]]) {
  writeFileSync(new URL(name, folder), bytes);
  console.log(`${fileURLToPath(new URL(name, folder))}: ${bytes.length} bytes`);
}
