import { writeCanonically } from '../../../src/core/check/canonical';
import { applyEdits } from '../../../src/core/text';
import { parseNote } from '../../../src/core/note/parse-note';
import { at, textOf, videoHead } from '../note/note-of';

function write(text: string): string | null {
  const [timestamp] = parseNote(text).timestamps;
  const edits = timestamp ? writeCanonically(text, timestamp) : null;
  return edits && applyEdits(text, edits);
}

test('changes nothing of what is written as it is read', () => {
  expect(write(textOf('Bees dance ‹00:00:05›.'))).toBeNull();
  expect(write(`${videoHead}Bees dance [00:00:05].`)).toBeNull();
});

test('writes an element anew, and leaves a plain time plain', () => {
  expect(write(`${videoHead}Bees dance <span class="yt_timestamp" data-t="0:05">0:05</span>.`)).toBe(`${videoHead}Bees dance ${at('00:00:05')}.`);
  expect(write(`${videoHead}Bees dance [0:00:05].`)).toBe(`${videoHead}Bees dance [00:00:05].`);
});
