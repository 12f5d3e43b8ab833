import { Menu } from 'obsidian';
import { ignoreTest } from '../../../src/core/check/ignore';
import { Mender } from '../../../src/features/checks/mender';
import { fillProblemMenu } from '../../../src/features/checks/problem-menu';
import type { PlayingServices } from '../../../src/obsidian/services';
import { until } from './checks-plugin';
import { setUp } from './set-up';

/** The menu of a note's problem with a target, and the settings that it changes. */
async function openMenu(text: string, target: string) {
  const { services, runner, problemsOf } = await setUp({ 'a.md': text, 'b.md': '# Costs\n' });
  const problems = await problemsOf('a.md');
  const placed = problems.find(({ problem }) => problem.target === target);
  if (!placed) throw new Error(`There is no problem of ${target}.`);
  const menu = new Menu();
  fillProblemMenu(menu, placed, new Mender(services as PlayingServices, runner));
  menu.showAtPosition({ x: 0, y: 0 });
  return { settings: services.settings, problems };
}

function item(title: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) => textContent === title);
}

test.each([
  ['[[#Costs]], [[#Prices]], [[#^sum]], [[b#Costs]]', '#Costs', ['#Costs']],
  ['[[b#Prices]], [[b#Gains]], [[#Prices]]', 'b#Prices', ['b#Prices']],
  ['[[gone#Prices]], [[gone]], [[b#Prices]]', 'gone#Prices', ['gone#Prices', 'gone']],
])('of %s, ignoring %s leaves out what leads there', async (text, target, ignored) => {
  const { settings, problems } = await openMenu(text, target);
  item('Ignore this target')?.click();
  await until(() => document.querySelector('.notice') !== null);
  const { ignores } = settings.current;
  const leavesOut = ignoreTest(ignores);
  expect(problems.filter(({ problem }) => leavesOut('a.md', problem)).map(({ problem }) => problem.target)).toEqual(ignored);
  expect(document.querySelector('.notice')?.textContent).toBe(`Problems of "${ignores.targets[0]}" are ignored from now on. The settings list what is ignored.`);
});

test('a link without a target is not offered to be ignored by it', async () => {
  await openMenu('See [[ | the prices]].', '');
  expect(item('Ignore this target')).toBeUndefined();
});

test.each([
  ['![[costs by year.png]]', 'costs by year.png', false],
  ['[w](missing.pdf)', 'missing.pdf', false],
  ['![[costs by year]]', 'costs by year', true],
  ['[w](missing.md#Costs)', 'missing.md#Costs', true],
  ['[[Node.js]]', 'Node.js', true],
])('of %s, what is missing can be made as a note: %s, %s', async (text, target, offered) => {
  await openMenu(text, target);
  expect(item('Create note') !== undefined).toBe(offered);
});
