import { TFile } from 'obsidian';
import { aNote, channel, cite, openClaims, show, type Opened } from './open-claims';

/** Points the view to a place. */
async function goToPlace({ host, settle }: Opened, note: string, from: number): Promise<void> {
  host.app.workspace.getLeavesOfType('timecite-claims')[0]?.setEphemeralState({ claim: { note, from } });
  await settle();
}

/** Points it to a claim of the note that is open, by its words. */
function goTo(opened: Opened, words: string): Promise<void> {
  return goToPlace(opened, 'widgets/rise.md', channel['widgets/rise.md'].indexOf(words));
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

test('a claim that comes after the person looked for something else does not take the keyboard', async () => {
  const opened = await openClaims();
  const { host, root, rows, filter, settle } = opened;
  await goToPlace(opened, 'plain.md', 200);
  const input = root.querySelector('input');
  input?.focus();
  await filter('cogs');
  await host.app.vault.modify(host.app.vault.getFileByPath('plain.md') as TFile, aNote('Cogs', 'ccccccccccc', `Cogs turn ${cite('00:00:07')}.`));
  await settle();
  expect(rows()).toEqual(['# Cogs (1)', 'Cogs turn.']);
  expect(document.activeElement).toBe(input);
});
