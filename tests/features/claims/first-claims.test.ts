import { ClaimActions } from '../../../src/features/claims/actions/claim-actions';
import { aNote, cite, openClaims, type Opened } from './open-claims';

/** What a list that is being made waits for at each turn. */
let turn: () => Promise<void> = () => Promise.resolve();

jest.mock('../../../src/obsidian/pace', () => ({ pace: () => () => turn(), turn: () => Promise.resolve() }));

const clock = performance.now.bind(performance);

const fruits = ['Apples', 'Pears', 'Plums', 'Pears', 'Figs', 'Pears', 'Apples', 'Pears'];

function aTree(tree: number): [string, string] {
  const lines = fruits.map((fruit) => `${fruit} of tree ${tree} ripened ${cite('00:00:05')}.`);
  return [`${100 + tree}.md`, aNote(`Tree ${tree}`, 'bbbbbbbbbbb', ...lines)];
}

/** Notes enough for two turns, each with four claims on pears. */
const orchard = Object.fromEntries(Array.from({ length: 40 }, (_, tree) => aTree(tree)));

/** Opens the claims of the whole vault, ungrouped. */
async function openVault(): Promise<Opened> {
  const opened = await openClaims(orchard, '100.md');
  opened.click('Whole vault');
  opened.choose('Group and sort', 'Do not group');
  await opened.settle();
  return opened;
}

/** Types a word; the list then waits at its second turn, when it has taken so many milliseconds. */
async function typeSlowly(opened: Opened, word: string, milliseconds: number): Promise<() => Promise<void>> {
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  let [turns, late] = [0, 0];
  jest.spyOn(performance, 'now').mockImplementation(() => clock() + late);
  turn = async () => {
    turns += 1;
    late = milliseconds;
    if (turns === 2) await gate;
  };
  await opened.filter(word);
  return async () => {
    go();
    turn = () => Promise.resolve();
    await opened.settle();
  };
}

function scroller({ root }: Opened): HTMLElement {
  return root.querySelector<HTMLElement>('.timecite-claims-scroller') as HTMLElement;
}

/** Whether more is to come, how many claims are listed, and the first of them. */
function listed(opened: Opened): unknown[] {
  const [row] = scroller(opened).querySelectorAll('[aria-setsize]');
  return [scroller(opened).getAttribute('aria-busy'), row?.getAttribute('aria-setsize'), opened.rows()[0]];
}

const before = ['true', '320', 'Apples of tree 0 ripened.'];
const after = ['false', '160', 'Pears of tree 0 ripened.'];

afterEach(() => jest.restoreAllMocks());

test('shows the first claims of a list that takes a while; what is active among them stays so when the rest joins them', async () => {
  const opened = await openVault();
  const finish = await typeSlowly(opened, 'pears', 1000);
  expect(listed(opened)).toEqual(['true', '64', 'Pears of tree 0 ripened.']);
  for (let row = 0; row < 6; row += 1) opened.press('ArrowDown');
  const active = () => scroller(opened).querySelector('.is-active .timecite-claim-text')?.textContent;
  expect(active()).toBe('Pears of tree 1 ripened.');
  const drawn = Array.from(scroller(opened).querySelectorAll('.timecite-claim'));
  await finish();
  expect(drawn.every(({ isConnected }) => isConnected)).toBe(true);
  expect(listed(opened)).toEqual(after);
  expect(active()).toBe('Pears of tree 1 ripened.');
});

test('selects all that is found, also where only the first claims were there when that was asked for', async () => {
  const opened = await openVault();
  const finish = await typeSlowly(opened, 'p', 1000);
  const sizes: unknown[] = [];
  jest.spyOn(ClaimActions.prototype, 'copy').mockImplementation((refs) => Promise.resolve(void sizes.push(refs.length)));
  opened.press('a', { ctrlKey: true });
  await finish();
  opened.press('c', { ctrlKey: true });
  expect(sizes).toEqual([320]);
});

test.each([
  ['Copy list as text', 160],
  ['Export list as CSV', 161],
])('%s takes all that a search finds, also where only the first claims are there by then', async (item, lines) => {
  const opened = await openVault();
  let copied = '';
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(void (copied = text)) } });
  const finish = await typeSlowly(opened, 'pears', 1000);
  opened.choose('More options', item);
  await opened.settle();
  await finish();
  const exported = opened.host.app.vault.getFileByPath('Claims.csv');
  const text = exported ? await opened.host.app.vault.read(exported) : copied;
  expect(text.match(/Pears of/g)).toHaveLength(160);
  expect(text.trim().split('\n')).toHaveLength(lines);
});

test('waits for the whole list where that does not take long', async () => {
  const opened = await openVault();
  const finish = await typeSlowly(opened, 'pears', 1);
  expect(listed(opened)).toEqual(before);
  await finish();
  expect(listed(opened)).toEqual(after);
});

test('waits for the whole list while there is less than a screenful', async () => {
  const opened = await openVault();
  const finish = await typeSlowly(opened, 'plums', 1000);
  expect(listed(opened)).toEqual(before);
  await finish();
  expect(listed(opened)).toEqual(['false', '40', 'Plums of tree 0 ripened.']);
});

test('waits for the whole list where later notes may have earlier times', async () => {
  const opened = await openVault();
  opened.choose('Group and sort', 'Sort by time');
  await opened.settle();
  const finish = await typeSlowly(opened, 'pears', 1000);
  expect(listed(opened)).toEqual(before);
  await finish();
  expect(listed(opened)).toEqual(after);
});

test('looks for more of a word among all claims that an earlier search found, not among the first of a search that was given up', async () => {
  const opened = await openVault();
  await typeSlowly(opened, 'p', 1000);
  expect(listed(opened)).toEqual(['true', '128', 'Apples of tree 0 ripened.']);
  const finish = await typeSlowly(opened, 'pears', 1);
  await finish();
  expect(listed(opened)).toEqual(after);
});
