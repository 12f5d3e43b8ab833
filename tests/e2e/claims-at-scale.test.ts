import { atRest } from './harness/at-rest';
import { Demo } from './harness/demo';
import { until } from './harness/eventually';
import { cite, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

const time = (second: number) => [3600, 60, 1].map((unit) => String(Math.floor(second / unit) % 60).padStart(2, '0')).join(':');
const filler = ['short', 'a claim of some more words than the others have', `a long one: ${'on and on '.repeat(20)}`];
const claim = (number: number) => `Claim ${number} is ${filler[number % 3]} ${cite(time(number))}.`;

/** One note of 4,000 claims under 40 headings. */
const long = videoNote(Array.from({ length: 4000 }, (_, number) => (number % 100 === 0 ? `\n## Part ${number / 100}\n\n${claim(number)}` : claim(number))).join('\n'));

async function openLong(): Promise<void> {
  demo = await Demo.open();
  await demo.writeNote('long.md', long);
  await demo.openNote('long.md', 'source');
  await demo.runCommand('timecite:open-claims');
  await demo.page.locator('.timecite-claims-count', { hasText: '4,000 claims' }).waitFor();
  await demo.page.locator('.timecite-claim').first().waitFor();
}

interface Sight {
  readonly texts: string[];
  /** Whether rows follow each other without a gap or an overlap, and fill the view. */
  readonly sound: boolean;
  readonly elements: number;
}

function look(): Promise<Sight> {
  return demo.page.evaluate(() => {
    const scroller = document.querySelector('.timecite-claims-scroller') as HTMLElement;
    const view = scroller.getBoundingClientRect();
    const end = view.bottom - parseFloat(getComputedStyle(scroller).paddingBottom);
    const rows = Array.from(scroller.querySelectorAll<HTMLElement>('.timecite-long-list .tree-item-self'), (row) => ({ row, box: row.getBoundingClientRect() }));
    const joined = rows.every(({ box }, at) => at === 0 || Math.abs(box.top - (rows[at - 1]?.box.bottom ?? 0)) < 1);
    const fills = (rows[0]?.box.top ?? 1e9) <= view.top + 1 && (rows[rows.length - 1]?.box.bottom ?? 0) >= end - 1;
    const seen = rows.filter(({ box }) => box.bottom > view.top + 1 && box.top < view.bottom - 1);
    const texts = seen.map(({ row }) => (row.querySelector('.timecite-claim-text') ?? row.querySelector('.tree-item-inner'))?.textContent?.split(' is ')[0] ?? '');
    return { texts, sound: joined && fills, elements: scroller.querySelectorAll('*').length };
  });
}

async function scrollTo(share: number): Promise<void> {
  const list = demo.page.locator('.timecite-claims-scroller');
  await list.evaluate((scroller, at) => (scroller.scrollTop = at * (scroller.scrollHeight - scroller.clientHeight)), share);
  await atRest(list);
}

test('shows whatever part is scrolled to, with few elements, and both ends', async () => {
  await openLong();
  for (const share of [0, 0.1, 0.5, 0.777, 1, 0.3, 0]) {
    await scrollTo(share);
    const { texts, sound, elements } = await look();
    expect({ share, sound, few: elements <= 300 }).toEqual({ share, sound: true, few: true });
    if (share === 0) expect(texts[0]).toBe('Part 0');
    if (share === 1) expect(texts[texts.length - 1]).toBe('Claim 3999');
  }
});

test('the wheel moves by what it turns, wherever heights were guessed', async () => {
  await openLong();
  await scrollTo(0.5);
  const list = demo.page.locator('.timecite-claims-scroller');
  await list.hover();
  for (const turn of [-300, -300, 120, -900, 400]) {
    const tops = () => demo.page.evaluate(() => Array.from(document.querySelectorAll('.timecite-claims-scroller .timecite-claim-text'), (one) => [one.textContent ?? '', one.getBoundingClientRect().top] as const));
    const before = new Map(await tops());
    const place = await list.evaluate((scroller) => scroller.scrollTop);
    await demo.page.mouse.wheel(0, turn);
    await until(() => list.evaluate((scroller) => scroller.scrollTop), (now) => now !== place);
    await atRest(list);
    const moved = (await tops()).flatMap(([text, top]) => (before.has(text) ? [Math.round((before.get(text) ?? 0) - top)] : []));
    if (Math.abs(turn) < 700) expect(new Set(moved)).toEqual(new Set([turn]));
    expect((await look()).sound).toBe(true);
  }
});

test('the header of the group in sight stays at the top and is pushed out by the next', async () => {
  await openLong();
  await scrollTo(0.5);
  const sticky = demo.page.locator('.timecite-sticky-head.is-shown .tree-item-inner');
  const { texts } = await look();
  const number = Number(/\d+/.exec(texts.find((text) => text.startsWith('Claim')) ?? '')?.[0]);
  expect(await sticky.textContent()).toBe(`Part ${Math.floor(number / 100)}`);
  await sticky.click();
  await demo.page.locator('.timecite-claims-scroller .timecite-claims-group[aria-expanded="false"]').first().waitFor();
  expect(await demo.page.locator('.timecite-claims-scroller .timecite-claims-group[aria-expanded="false"]').count()).toBe(1);
  await demo.page.keyboard.press('ArrowDown');
  expect(await demo.page.locator('.timecite-claims-scroller .is-active .tree-item-inner').textContent()).toBe(`Part ${Math.floor(number / 100) + 1}`);
});

test('what is in sight stays there while the note grows above it', async () => {
  await openLong();
  await scrollTo(0.5);
  const before = await look();
  const first = before.texts.find((text) => text.startsWith('Claim')) ?? '';
  const top = () => demo.page.evaluate((text) => Array.from(document.querySelectorAll('.timecite-claim-text')).find((one) => one.textContent?.startsWith(`${text} `))?.getBoundingClientRect().top, first);
  const at = await top();
  await demo.writeNote('long.md', `${long}\n\nAt the end ${cite('02:00:00')}.\n`);
  await demo.page.locator('.timecite-claims-count', { hasText: '4,001 claims' }).waitFor();
  expect(await top()).toBeCloseTo(at ?? 0, 0);
});

test('the keyboard reaches the last claim and comes back', async () => {
  await openLong();
  await demo.page.locator('.timecite-claims input').focus();
  await demo.page.keyboard.press('ArrowDown');
  await demo.page.keyboard.press('End');
  const active = demo.page.locator('.timecite-claims-scroller .is-active');
  expect(await active.textContent()).toContain('Claim 3999');
  const below = await active.evaluate((row) => row.getBoundingClientRect().bottom - (document.querySelector('.status-bar')?.getBoundingClientRect().top ?? 0));
  expect(below).toBeLessThanOrEqual(1);
  await demo.page.keyboard.press('Home');
  expect(await active.textContent()).toContain('Part 0');
  for (let step = 0; step < 40; step += 1) await demo.page.keyboard.press('ArrowDown');
  expect(await active.textContent()).toContain('Claim 39');
  expect((await look()).sound).toBe(true);
});

test('while notes are being read the view tells how far it is and works on what is there', async () => {
  demo = await Demo.open();
  await demo.run(async ({ host, plugin }, text) => {
    const { vault } = host.app;
    await vault.createFolder('many');
    for (let note = 0; note < 120; note += 1) await vault.create(`many/${note}.md`, text);
    await host.settled();
    await plugin.disable();
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
    const held = 'many/7.md';
    const released = new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
    host.store.put(held, () => released.then(() => text), { ...host.store.stat(held), mtime: 1 });
    await plugin.enable();
    host.runCommand('timecite:open-claims');
  }, videoNote(`Widgets rose ${cite('00:00:16')}. They fell ${cite('00:01:20')}.`));
  const view = demo.page.locator('.timecite-claims');
  await view.getByRole('button', { name: 'Whole vault', exact: true }).click();
  await view.locator('.timecite-claims-count', { hasText: /reading note \d+ of \d+…/ }).waitFor();
  await demo.page.locator('.status-bar-item', { hasText: /Reading claims: \d+%/ }).waitFor();
  expect(await view.locator('.timecite-claims-status progress, .timecite-claims-status .setting-progress-bar').first().isVisible()).toBe(true);
  await view.locator('input').fill('rose');
  await view.locator('.timecite-claim', { hasText: 'Widgets rose.' }).first().waitFor();
  await demo.page.evaluate(() => (window as unknown as { release(): void }).release());
  await view.locator('.timecite-claims-count', { hasText: /^120 of \d+ claims$/ }).waitFor();
  await demo.page.locator('.status-bar-item', { hasText: 'Reading claims' }).waitFor({ state: 'hidden' });
});

test('collapsed and expanded all, it stays at the group that was at the top', async () => {
  await openLong();
  await scrollTo(0.15);
  const more = demo.page.locator('.timecite-claims').getByRole('button', { name: 'More options' });
  const top = await demo.page.locator('.timecite-sticky-head .tree-item-inner').textContent();
  expect(top).toMatch(/^Part [4-9]$/);
  await more.click();
  await demo.page.locator('.menu-item', { hasText: 'Collapse all' }).click();
  await until(look, ({ texts, sound }) => sound && texts[0] === top && texts.length > 10);
  await more.click();
  await demo.page.locator('.menu-item', { hasText: 'Expand all' }).click();
  await until(look, ({ texts, sound }) => sound && texts[0] === top && texts[1] !== undefined && texts[1].startsWith('Claim '));
});

test('a page is turned from what is in sight', async () => {
  await openLong();
  const list = demo.page.locator('.timecite-claims-scroller');
  await list.focus();
  await demo.page.keyboard.press('Home');
  await scrollTo(0.5);
  const number = ({ texts }: Sight) => Number(/Claim (\d+)/.exec(texts.join())?.[1]);
  const before = number(await look());
  await demo.page.keyboard.press('PageDown');
  await atRest(list);
  const after = number(await look());
  expect([after >= before, after < before + 40]).toEqual([true, true]);
  await scrollTo(0.3);
  const there = number(await look());
  await demo.page.keyboard.press('PageUp');
  await atRest(list);
  const up = number(await look());
  expect([up <= there, up > there - 40]).toEqual([true, true]);
});

test('hidden behind another view while notes above change, it is where it was when it is shown again', async () => {
  await openLong();
  await demo.page.locator('.timecite-claims').getByRole('button', { name: 'Whole vault', exact: true }).click();
  await demo.page.locator('.timecite-claims-count', { hasText: /4,\d\d\d claims/ }).waitFor();
  await scrollTo(0.5);
  const { texts } = await look();
  await demo.runCommand('timecite:check-note');
  await demo.page.locator('.timecite-claims-scroller').waitFor({ state: 'hidden' });
  await demo.writeNote('A metronome in the vault.md', videoNote(Array.from({ length: 40 }, (_, number) => claim(number)).join('\n')));
  await demo.run(({ host }) => host.settled());
  await demo.runCommand('timecite:open-claims');
  await demo.page.locator('.timecite-claims-scroller').waitFor();
  expect((await until(look, ({ sound }) => sound)).texts).toEqual(texts);
});
