import fc from 'fast-check';
import { foldHeading, Landmarks } from '../../../src/core/note/landmarks';
import type { Heading } from '../../../src/core/note/note';

function heading(line: string): Heading {
  const level = line.indexOf(' ');
  return { from: 0, to: line.length, level, text: line.slice(level + 1), source: line.slice(level + 1) };
}

const note = new Landmarks({
  headings: ['# Widgets', '## Prices', '### In 2020', '## History: early & late', '# Trade', '## Prices', '#### Far `deep` [[down|below]]', '# Caf\u00e9s'].map(heading),
  blocks: [{ from: 0, to: 4, id: 'Sum-1' }],
}, 'Widgets[^3] sell[^Long one].\n\n[^3]: They do.\n> - [^Late]: Quoted.\n\tHere [^5]: none.\n');

describe('Landmarks', () => {
  it.each([
    ['#Prices'],
    ['#prices'],
    ['#  Prices '],
    ['#History early late'],
    ['#Widgets#Prices'],
    ['#Trade#Prices'],
    ['#Widgets#In 2020'],
    ['#Widgets#Prices#In 2020'],
    ['#Trade#Far deep down below'],
    ['#^sum-1'],
    ['#^SUM-1'],
    ['#[^3]'],
    ['#[^late]'],
    ['#[^LATE]'],
    ['#Cafe\u0301s'],
    ['#'],
  ])('has %s', (subpath) => {
    expect(note.has(subpath)).toBe(true);
  });

  it.each([['#Price'], ['#Prices#Widgets'], ['#Prices#History early late'], ['#Trade#In 2020'], ['#In 2020#Prices'], ['#^sum'], ['#Widgets#^sum-1'], ['#Historyearly'], ['#[^4]'], ['#[^5]'], ['#[^]'], ['#[^3]#Prices']])('has no %s', (subpath) => {
    expect(note.has(subpath)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (subpath) => typeof note.has(`#${subpath}`) === 'boolean'));
  });
});

describe('foldHeading', () => {
  it.each([
    ["What's next? (Part 2)", "what's next part 2"],
    ['A_b - c', 'a_b - c'],
    ['**Bold** and [[link|text]]', 'bold and link text'],
  ])('folds %s', (source, folded) => {
    expect(foldHeading(source)).toBe(folded);
  });
});
