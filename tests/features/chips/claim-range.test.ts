import { findClaimRange } from '../../../src/features/chips/claim-range';

/** What the range holds, chips included; null for none. */
function shown(html: string, claim: string): string | null {
  const block = document.body.createEl('p');
  block.append(document.createRange().createContextualFragment(html));
  const found = findClaimRange(block, claim)?.toString() ?? null;
  block.remove();
  return found;
}

const chip = '<span class="timecite-chip"><span>1:05</span></span>';

test.each([
  ['as it stands', 'They began. Widgets rose. They fell.', 'Widgets rose.', 'Widgets rose'],
  ['through markup', 'They began. <b>Wid</b>gets <em>rose</em>, too.', 'Widgets rose, too.', 'Widgets rose, too'],
  ['round a chip', `Widgets ${chip} rose ${chip}.`, 'Widgets rose.', 'Widgets 1:05 rose'],
  ['with other quotes and dashes', 'Widgets – “so they say” – rose.', 'Widgets - "so they say" - rose.', 'Widgets – “so they say” – rose'],
  ['over lines', 'Widgets\nrose\n\n again.', 'Widgets rose again.', 'Widgets\nrose\n\n again'],
  ['with letters of two units', 'So 𝒳 = 𝒴 rose.', '𝒳 = 𝒴', '𝒳 = 𝒴'],
  ['of any script', 'これは値段です。高い。', '高い。', '高い'],
])('finds a claim %s', (_what, html, claim, found) => {
  expect(shown(html, claim)).toBe(found);
});

test.each([
  ['shows only some of it', 'Widgets rose.', 'Widgets rose again.'],
  ['shows its letters in a chip alone', `Widgets ${chip}.`, '105'],
  ['shows another', 'Gadgets fell.', 'Widgets rose.'],
  ['shows nothing, of a claim without letters', '…', '…'],
])('finds none in a block that %s', (_what, html, claim) => {
  expect(shown(html, claim)).toBeNull();
});
