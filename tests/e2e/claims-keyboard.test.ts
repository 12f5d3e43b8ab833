import { flashOf } from './flash';
import { boxOf } from './harness/box-of';
import { textsOf } from './harness/guard';
import { demo } from './harness/open-demo';
import { button, count, openClaims, rise, row, rows, view } from './open-claims';
import { cite, embedPlays } from './video-note';

afterEach(() => demo.close());

describe('keyboard', () => {
  test('goes through the list, folds groups, opens and plays', async () => {
    await openClaims();
    const list = view().locator('.timecite-claims-scroller');
    await view().locator('input').focus();
    await demo.page.keyboard.press('ArrowDown');
    const active = () => list.locator('.is-active').textContent();
    expect(await active()).toContain('Widgets rose.');
    await demo.page.keyboard.press('ArrowDown');
    expect(await active()).toContain('They fell.');
    await demo.page.keyboard.press('End');
    expect(await active()).toContain('Ships came.');
    await demo.page.keyboard.press('Home');
    expect(await active()).toContain('Prices');
    await demo.page.keyboard.press('ArrowLeft');
    expect(await rows()).toEqual(['Ships came.']);
    await demo.page.keyboard.press('ArrowRight');
    await demo.page.keyboard.press('ArrowDown');
    await demo.page.keyboard.press('ArrowDown');
    await demo.page.keyboard.press(' ');
    await embedPlays(demo, 'aaaaaaaaaaa', 80);
    await list.focus();
    expect(await flashOf(demo, () => demo.page.keyboard.press('Enter'))).toContain('They fell');
  });

  test('typing goes to the filter, and Escape out of it', async () => {
    await openClaims();
    await view().locator('.timecite-claims-scroller').focus();
    await demo.page.keyboard.type('ships');
    await count('1 of 3 claims');
    expect(await view().locator('input').inputValue()).toBe('ships');
    await demo.page.keyboard.press('Escape');
    await count('3 claims');
  });

  test('keeps the keyboard where it was when a button of a row is clicked', async () => {
    await openClaims();
    await row('Widgets rose.').click();
    await row('Widgets rose.').hover();
    await button('Copy as quote').click();
    await demo.page.locator('.notice', { hasText: 'Claim copied.' }).waitFor();
    await row('Ships came.').hover();
    await demo.page.keyboard.press('ArrowDown');
    expect(await view().locator('.timecite-claim.is-active').textContent()).toContain('They fell.');
  });

  test('selects several, and opens the row menu', async () => {
    await openClaims();
    await view().locator('input').focus();
    await demo.page.keyboard.press('Enter');
    await demo.page.keyboard.press('Shift+ArrowDown');
    expect(await view().locator('[aria-selected="true"]').count()).toBe(2);
    await demo.page.keyboard.press('Shift+F10');
    expect(await textsOf(demo.page, '.menu-item-title')).toEqual(['Copy 2 claims as quotes', 'Copy 2 claims as text', 'Copy 2 claims as table']);
    await demo.page.keyboard.press('Escape');
    await demo.page.keyboard.press('Control+a');
    expect(await view().locator('[aria-selected="true"]').count()).toBe(3);
  });

  test('shows that a row is selected under the pointer, too', async () => {
    await openClaims();
    await row('Widgets rose.').click();
    await row('They fell.').click({ modifiers: ['Shift'] });
    await view().locator('.is-selected').nth(1).waitFor();
    const grounds = await view().locator('.is-selected').evaluateAll((all) => all.map((one) => [one.matches(':hover'), getComputedStyle(one).backgroundColor]));
    expect(grounds.map(([isHovered]) => isHovered)).toEqual([false, true]);
    expect(grounds[1]?.[1]).toBe(grounds[0]?.[1]);
  });

  test('shows the times that a row leaves out, goes through them and plays them', async () => {
    const times = Array.from({ length: 12 }, (_, minute) => cite(`00:${String(minute + 1).padStart(2, '0')}:00`)).join(' ');
    await openClaims();
    await demo.writeNote('claims/rise.md', rise.replace('Ships came ', `Ships came to all the harbours of the north ${times} `));
    const ships = row('Ships came to all');
    await ships.locator('.timecite-claim-rest', { hasText: '+9' }).waitFor();
    await view().locator('input').press('Enter');
    await demo.page.keyboard.press('End');
    expect(await ships.getAttribute('aria-expanded')).toBe('false');
    await demo.page.keyboard.press('ArrowRight');
    expect(await ships.locator('.timecite-chip').count()).toBe(13);
    expect(await ships.getAttribute('aria-expanded')).toBe('true');
    for (let press = 0; press < 11; press += 1) await demo.page.keyboard.press('ArrowRight');
    await demo.page.keyboard.press('Enter');
    await embedPlays(demo, 'aaaaaaaaaaa', 660);
    await view().locator('.timecite-claim.is-playing', { hasText: 'Ships came to all' }).waitFor();
    await demo.page.keyboard.press('ArrowLeft');
    await demo.page.keyboard.press('Space');
    await embedPlays(demo, 'aaaaaaaaaaa', 600);
    await demo.page.keyboard.press('Escape');
    await demo.page.keyboard.press('ArrowLeft');
    expect(await ships.locator('.timecite-chip').count()).toBe(4);
    await ships.locator('.timecite-claim-rest').click();
    expect(await ships.locator('.timecite-chip').count()).toBe(13);
    await demo.page.keyboard.press('ArrowUp');
    expect(await view().locator('.timecite-claims-scroller .is-active').textContent()).toContain('Trade');
  });

  test('passes the list with one Tab, whatever times it shows', async () => {
    await openClaims();
    await view().locator('.timecite-claims-scroller').focus();
    await demo.page.keyboard.press('Shift+Tab');
    await demo.page.keyboard.press('Tab');
    expect(await view().locator('.timecite-claims-scroller').evaluate((list) => list === document.activeElement)).toBe(true);
    await demo.page.keyboard.press('Tab');
    expect(await view().evaluate((one) => one.contains(document.activeElement))).toBe(false);
  });

  test('opens the menus of the buttons below them', async () => {
    await openClaims();
    for (const menu of ['Group and sort', 'Show only', 'More options']) {
      await button(menu).focus();
      await demo.page.keyboard.press('Enter');
      const [above, below] = [await boxOf(button(menu)), await boxOf(demo.page.locator('.menu'))];
      expect(below.y).toBeCloseTo(above.y + above.height, 0);
      await demo.page.keyboard.press('Escape');
    }
  });

  test('is a tree to a screen reader, each row with its place in it', async () => {
    await openClaims();
    const tree = view().getByRole('tree', { name: 'Claims' });
    expect(await tree.getByRole('treeitem').count()).toBe(5);
    const item = tree.getByRole('treeitem', { name: /They fell/ });
    expect(await item.evaluate((one) => ['level', 'posinset', 'setsize'].map((name) => one.getAttribute(`aria-${name}`)))).toEqual(['2', '3', '5']);
    expect(await tree.getByRole('treeitem', { expanded: true }).count()).toBe(2);
    expect(await tree.getByRole('treeitem', { name: 'Prices 2 claims', exact: true }).count()).toBe(1);
  });
});
