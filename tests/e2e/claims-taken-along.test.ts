import { demo } from './harness/open-demo';
import { choose, count, openClaims, rise, row, search } from './open-claims';

afterEach(() => demo.close());

describe('taking claims along', () => {
  const moment = '[0:16](https://www.youtube.com/watch?v=aaaaaaaaaaa&t=16s)';
  const link = '[[rise#Prices|Rise of the widget trade]]';

  async function copied(item: string): Promise<string> {
    await row('Widgets rose.').click({ button: 'right' });
    await demo.page.locator('.menu-item', { hasText: item }).click();
    // It goes by a click, so that the next one is waited for.
    await demo.page.locator('.notice', { hasText: 'Claim copied.' }).click();
    return demo.page.evaluate(() => navigator.clipboard.readText());
  }

  test('copies as quote, as text and as table', async () => {
    await openClaims('claims/rise.md', { permissions: ['clipboard-read', 'clipboard-write'] });
    expect(await copied('Copy as quote')).toBe(`> Widgets rose. ${moment}\n> — ${link}\n`);
    expect(await copied('Copy as text')).toBe('Widgets rose. (0:16) — Rise of the widget trade\n');
    expect(await copied('Copy as table')).toBe(`| Claim | Time | Note |\n| --- | --- | --- |\n| Widgets rose. | ${moment} | ${link.replace('|', '\\|')} |\n`);
  });

  test('copies from the button of the row under the pointer', async () => {
    await openClaims('claims/rise.md', { permissions: ['clipboard-read', 'clipboard-write'] });
    await row('Ships came.').hover();
    await row('Ships came.').getByRole('button', { name: 'Copy as quote' }).click();
    await demo.page.locator('.notice', { hasText: 'Claim copied.' }).waitFor();
    expect(await demo.page.evaluate(() => navigator.clipboard.readText())).toContain('> Ships came. [3:00]');
  });

  test.each([
    ['a short line', 'Ships came'],
    ['a full line', 'Ships came to the harbour of the'],
    ['a full line and a short one', 'Ships came to the harbour of the northern sea and'],
    ['two full lines', 'Ships came to the harbour of the northern sea and all of them had to wait'],
    ['a short line from right to left', 'ספינות באו'],
    ['two lines from right to left', 'ספינות באו לנמל של הים הצפוני הגדול מאוד וכולן חיכו'],
  ])('the buttons of a row cover nothing of it: %s', async (_name, text) => {
    await openClaims();
    await demo.writeNote('claims/rise.md', rise.replace('Ships came', text));
    const ships = row(`${text}.`);
    await ships.hover({ position: { x: 30, y: 12 } });
    const [tools, ...shown] = await ships.evaluate((one) => {
      const buttons = one.querySelector('.timecite-claim-tools');
      const words = document.createRange();
      words.selectNodeContents(one.querySelector('.timecite-claim-text') ?? one);
      const chip = one.querySelector('.timecite-chip-time') ?? one;
      return [...(buttons?.getClientRects() ?? []), ...words.getClientRects(), ...chip.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
    });
    if (!tools) throw new Error('The row under the pointer has no buttons.');
    expect(shown.filter(({ left, right, top, bottom }) => right > tools.left && left < tools.right && Math.min(bottom, tools.bottom) - Math.max(top, tools.top) > 3)).toEqual([]);
    if (/^ס/.test(text)) expect(await ships.evaluate((one) => one.querySelector('.timecite-claim-tools')?.className)).toContain('is-at-start');
    await ships.getByRole('button', { name: 'More actions' }).click();
    await demo.page.locator('.menu').waitFor();
  });

  test('where a line leaves room for one button, it is the menu, in the row itself', async () => {
    await openClaims();
    const seen = new Set<string>();
    for (let letters = 0; letters < 16; letters += 1) {
      const text = `Ships came to the s${'e'.repeat(letters)}a`;
      await demo.writeNote('claims/rise.md', rise.replace('Ships came', text));
      const ships = row(`${text}.`);
      await ships.hover({ position: { x: 30, y: 12 } });
      const tools = ships.locator('.timecite-claim-tools');
      if (!((await tools.getAttribute('class')) ?? '').includes('is-menu-alone')) continue;
      expect(await tools.getByRole('button').count()).toBe(1);
      const [own, its] = [await ships.boundingBox(), await tools.boundingBox()];
      seen.add(own && its && its.y + its.height <= own.y + own.height + 1 ? 'inside' : 'below');
    }
    expect([...seen]).toContain('inside');
  });

  test('is dropped into a note as a quote', async () => {
    await openClaims();
    const data = await row('Widgets rose.').evaluate((one) => {
      const transfer = new DataTransfer();
      one.dispatchEvent(new DragEvent('dragstart', { dataTransfer: transfer, bubbles: true }));
      return transfer.getData('text/plain');
    });
    expect(data).toBe(`> Widgets rose. ${moment}\n> — ${link}\n`);
  });

  test('exports the list as a note, as CSV and as JSON, never over a file that is there', async () => {
    await openClaims();
    await search('ships');
    await count('1 of 3 claims');
    for (const [item, path] of [['Export list as JSON', 'Claims.json'], ['Export list as CSV', 'Claims.csv'], ['Export list as note', 'Claims.md']] as const) {
      await choose('More options', item);
      await demo.page.locator('.notice', { hasText: path }).click();
    }
    const found = await demo.run(({ host }) => host.app.vault.getFiles().map(({ path }) => path).filter((path) => /(^|\/)Claims\./.test(path)));
    const read = async (end: string) => demo.readNote(found.find((path) => path.endsWith(end)) ?? '');
    expect(JSON.parse(await read('.json'))).toMatchObject([{ note: 'claims/rise.md', text: 'Ships came.', headings: ['Trade'], timestamps: [{ raw: '00:03:00', seconds: 180, reading: 'literal' }] }]);
    expect((await read('.csv')).split('\n')[1]).toBe('claims/rise.md,3:00,180,,literal,00:03:00,Ships came.,,Trade,aaaaaaaaaaa');
    expect(await read('.md')).toContain('## Trade\n\n- Ships came. [3:00](https://www.youtube.com/watch?v=aaaaaaaaaaa&t=180s) — [[rise#Trade|Rise of the widget trade]]');
    await demo.openNote('claims/rise.md');
    await choose('More options', 'Export list as CSV');
    await demo.page.locator('.notice', { hasText: 'Claims 1.csv' }).waitFor();
  });
});
