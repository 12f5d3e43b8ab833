import { applyEdits } from '../../../src/core/text';
import { checkText } from './vault';

/** The text with its links led to the files that they mean, and whether each fix is safe. */
function lead(text: string, ...files: string[]): [string, (boolean | undefined)[]] {
  const problems = checkText(text, Object.fromEntries(files.map((path) => [path, ''])));
  const edits = problems.flatMap(({ fix }) => fix?.edits ?? []);
  return [applyEdits(text, edits), problems.map(({ fix }) => fix?.safe)];
}

describe('the fix of a missing note', () => {
  it('is safe when exactly one file has the slug of the link and nothing else comes near', () => {
    expect(lead('[[Widget prices]]', 'widget_prices.md', 'widget_trade.md')).toEqual(['[[widget_prices|Widget prices]]', [true]]);
    expect(lead('[[Widget prices]]', 'widget_prices.md', 'widget-prices.md')[1]).toEqual([false]);
    expect(lead('[[Widget prices]]', 'widget_prices.md', 'widgets_prices.md')[1]).toEqual([false]);
    expect(lead('[[Widget town]]', 'widgettown.md', 'widgettawn.md')[1]).toEqual([false]);
    expect(lead('[[T-rack]]', 'track.md', 'truck.md')[1]).toEqual([true]);
    expect(lead('[[Widgets pricing]]', 'widgets_pricings.md')).toEqual(['[[widgets_pricings|Widgets pricing]]', [false]]);
  });

  it('is not offered where the name is hardly near', () => {
    expect(lead('[[track]] [[trunk]]', 'truck.md')).toEqual(['[[truck|track]] [[truck|trunk]]', [false, false]]);
    expect(lead('[[trunk]]', 'track.md')).toEqual(['[[trunk]]', [undefined]]);
  });

  it('is not safe where a link from the top of the vault names another folder', () => {
    expect(lead('[[/january]]', '2024/january.md')).toEqual(['[[january|/january]]', [false]]);
    expect(lead('[[/2024/January!]]', '2024/january.md')[1]).toEqual([true]);
  });

  it('is not safe where a note has the letters of an attachment, or an attachment those of a note', () => {
    expect(lead('![[chart.png]]', 'chart_png.md')).toEqual(['![[chart_png]]', [false]]);
    expect(lead('[[chart png]]', 'chart.png')[1]).toEqual([false]);
    expect(lead('![[Chart!.png]] [[Node JS]]', 'chart.png', 'Node.js.md')[1]).toEqual([true, true]);
  });

  it('is not safe where signs alone tell short names apart', () => {
    expect(lead('[[C++]]', 'c.md')[1]).toEqual([false]);
    expect(lead('[[F*X]]', 'fx.md')[1]).toEqual([false]);
    expect(lead('[[R&D!]]', 'r_d.md')[1]).toEqual([false]);
    for (const sign of '=<>$%@') expect(lead(`[[A${sign}]]`, 'a.md')[1]).toEqual([false]);
    expect(lead('[[A-B]]', 'ab.md')[1]).toEqual([true]);
    expect(lead('[[Q&A session]]', 'q_a_session.md')[1]).toEqual([true]);
    expect(lead('[[AT&T]]', 'at_t.md')[1]).toEqual([true]);
  });

  it.each([
    ['2021-1-12', '2021-11-2'],
    ['Version 1.5', 'Version 15'],
    ['Week 1-2', 'Week 12'],
    ['C++ basics', 'C basics'],
    ['Project ✅', 'Project ❌'],
    ['Temperature -5', 'Temperature 5'],
    ['100%', '100'],
  ])('is not safe where numbers or signs tell the names apart: %s, %s', (name, other) => {
    expect(lead(`[[${name}]]`, `${other}.md`)[1]).toEqual([false]);
    expect(lead(`[[${other}]]`, `${name}.md`)[1]).toEqual([false]);
  });

  it.each([
    ['GPT-3.5 models', 'gpt35_models'],
    ['Week 1-2', 'week_12'],
    ['C++ basics', 'c_basics'],
    ['Chart 1.5.png', 'chart_15.png'],
    ['COVID 19', 'Covid-19'],
    ['Widgets® x²', 'Widgets x2'],
  ])('is safe where the name was made without signs, or they tell nothing: %s, %s', (name, other) => {
    const path = other.includes('.') ? other : `${other}.md`;
    expect(lead(`[[${name}]]`, path)[1]).toEqual([true]);
  });

  it('is not safe where a backslash stands before the closing brackets', () => {
    expect(lead('[[Widget prices\\]] [[Widget prices#Today\\]] [[Widget prices]]', 'widget_prices.md')[1]).toEqual([false, false, true]);
  });

  it('writes the bare name where that leads to the file, else the whole path', () => {
    expect(lead('[[shop/Widget prices]]', 'shop/widget_prices.md')[0]).toBe('[[widget_prices|shop/Widget prices]]');
    expect(lead('[[shop/Widget prices]]', 'shop/widget_prices.md', 'widget_prices.md')[0]).toBe('[[shop/widget_prices|shop/Widget prices]]');
  });

  it('lets the link read as before', () => {
    expect(lead('[[Widget prices # Today #]]', 'widget_prices.md')[0]).toBe('[[widget_prices # Today #|Widget prices > Today]]');
    expect(lead('[[Widget prices#|them]]', 'widget_prices.md')[0]).toBe('[[widget_prices#|them]]');
    expect(lead('![[Widget prices]] ![[Chart one.png|300]]', 'widget_prices.md', 'chart_one.png')[0]).toBe('![[widget_prices]] ![[chart_one.png|300]]');
  });
});
