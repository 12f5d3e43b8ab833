import { checkText } from './vault';

it.each([
  ['[[gone]]', 'There is no note "gone".'],
  ['![[gone.png]]', 'There is no file "gone.png".'],
  ['[it](gone.md)', 'There is no note "gone.md".'],
  ['[[GPT-3.5]]', 'There is no note "GPT-3.5".'],
  ['[[Vol. 2]]', 'There is no note "Vol. 2".'],
  ['[[[gone]]]', 'There is no note "gone".'],
])('%s: %s', (link, message) => {
  expect(checkText(`See ${link}.`).map((problem) => problem.message)).toEqual([message]);
});

test('brackets round a link are no part of its name', () => {
  expect(checkText('See [[[prices]]] and [[[prices]] too].', { 'prices.md': '' })).toEqual([]);
});
