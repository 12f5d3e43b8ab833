import { channel, openClaims, show, type Opened } from './open-claims';

/** Points the view to a claim of the note that is open, by its words. */
async function goTo({ host, settle }: Opened, words: string): Promise<void> {
  const note = 'widgets/rise.md';
  host.app.workspace.getLeavesOfType('timecite-claims')[0]?.setEphemeralState({ claim: { note, from: channel[note].indexOf(words) } });
  await settle();
}

const active = ({ root }: Opened) => Array.from(root.querySelectorAll('.timecite-claims-scroller .is-active'), show);

test('a claim is shown out of the group that was collapsed over it, and no other', async () => {
  const opened = await openClaims();
  opened.choose('More options', 'Collapse all');
  await opened.settle();
  await goTo(opened, 'Ships');
  expect(opened.rows()).toEqual(['# Prices (2)', '# Trade (1)', 'Ships came.']);
  expect(active(opened)).toEqual(['Ships came.']);
});

test('the filter is cleared where it hides the claim, also if it shows an earlier one', async () => {
  const opened = await openClaims();
  await opened.filter('rose');
  await goTo(opened, 'Ships');
  expect(active(opened)).toEqual(['Ships came.']);
  expect(opened.root.querySelector('input')?.value).toBe('');
});
