import { applyEdits } from '../../../src/core/text';
import { checkText } from './vault';

const prices = '# Prices\n## Costs by year\n## Who pays?\n# History\n## Costs by year\n## AI/ML: then & now\n## Sums [00:01:00]\n## Sold <b>out</b>\n## Made where? [draft]\n## Taxed^then | 5% \\ now';
const files = { 'prices.md': prices, '100% prices.md': prices };

/** The text as the fixes make it, or null where nothing is offered. */
function fixed(text: string): string | null {
  const edits = checkText(text, files).flatMap(({ fix }) => fix?.edits ?? []);
  return edits.length > 0 ? applyEdits(text, edits) : null;
}

it.each([
  ['a letter missing', 'See [[prices#Cost by year]].', 'See [[prices#Costs by year]].'],
  ['the way file names are written', 'See [[prices#costs_by_year]].', 'See [[prices#Costs by year]].'],
  ['an alias stays', 'See [[prices#Cost by year | them]].', 'See [[prices#Costs by year | them]].'],
  ['an embed', 'See ![[prices#Cost by year]].', 'See ![[prices#Costs by year]].'],
  ['its outer heading stays', 'See [[prices#History#Cost by year]].', 'See [[prices#History#Costs by year]].'],
  ['under another heading now', 'See [[prices#History#Who pay]].', 'See [[prices#Who pays?]].'],
  ['signs that a link cannot hold', 'See [[prices#AI/ML, then and now]].', 'See [[prices#AI/ML then & now]].'],
  ['signs that would end its heading', 'See [[prices#Tax then 5 now]].', 'See [[prices#Taxed then 5 now]].'],
  ['signs at its end', 'See [[prices#Made wher draft]].', 'See [[prices#Made where? draft]].'],
  ['in a Markdown link', 'See [it](prices.md#cost%20by%20year).', 'See [it](prices.md#Costs%20by%20year).'],
  ['in a property', '---\nup: "[[prices#Cost by year]]"\n---\n', '---\nup: "[[prices#Costs by year]]"\n---\n'],
  ['in this note', '# Where it began\nSee [[#Where it begin]].', '# Where it began\nSee [[#Where it began]].'],
])('%s: the link leads to the nearest heading', (_what, before, after) => {
  expect(fixed(before)).toBe(after);
  expect(checkText(after, files)).toEqual([]);
});

it.each([
  ['nothing is near', 'See [[prices#Volcanoes]].'],
  ['markup in the heading', 'See [[prices#Sold outs]].'],
  ['a link in the heading, which is the very one', '# Where it began ([here](#where-it-began))'],
  ['a wikilink in the heading', '# Where [[prices|it]] began\nSee [[#Where it began]].'],
  ['the same name behind a slash', 'See [[prices#Volcanoes/History]].'],
  ['a footnote, whatever is near', 'See [[prices#[^history]]].'],
  ['a number sign that is percent-encoded', 'See [it](prices.md%23cost%20by%20year).'],
  ['a stray percent sign in the path, which leaves the heading encoded', 'See [it](<100% prices.md#cost by years>).'],
  ['a block', 'See [[prices#^costs]].'],
])('%s: nothing is offered', (_what, text) => {
  expect(checkText(text, files)).toMatchObject([{ fix: null }]);
});

test('it is offered by name and never safe', () => {
  expect(checkText('See [[prices#Cost by year]].', files)).toMatchObject([
    { message: '"prices" has no heading "Cost by year". Did you mean "Costs by year"?', fix: { title: 'Link to #Costs by year', safe: false } },
  ]);
});
