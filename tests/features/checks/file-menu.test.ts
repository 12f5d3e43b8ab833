import { Menu } from 'obsidian';
import type { Host } from '../../host/host';
import { files, status } from './checked-notes';
import { hostWithChecks, until } from './checks-plugin';

/** Shows the menu of a file or folder; its items. */
function menuOf({ app }: Host, path: string): HTMLElement[] {
  const menu = new Menu();
  app.workspace.trigger('file-menu', menu, app.vault.getAbstractFileByPath(path), 'file-explorer-context-menu');
  menu.showAtPosition({ x: 0, y: 0 });
  return [...document.querySelectorAll<HTMLElement>('.menu-item')];
}

test.each([
  ['n', 'n: 3 problems in 2 notes.'],
  ['m/c.md', 'c: 1 problem.'],
])('checks %s from its menu', async (path, found) => {
  const host = await hostWithChecks(files);
  const [item] = menuOf(host, path);
  expect(item?.textContent).toBe('Check links and timestamps');
  item?.click();
  await until(() => status() === found);
});

test('the menu of what is no note checks nothing', async () => {
  expect(menuOf(await hostWithChecks({ ...files, 'n/picture.png': '' }), 'n/picture.png')).toEqual([]);
});
