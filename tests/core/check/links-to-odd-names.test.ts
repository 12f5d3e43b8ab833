import { safeEdits } from '../../../src/core/check/safe-edits';
import { applyEdits } from '../../../src/core/text';
import { checkText } from './vault';

describe('links to files with odd names', () => {
  const fix = (text: string, file: string): string => applyEdits(text, safeEdits(checkText(text, { [file]: '' })));

  it.each([
    ['a blank at the end', 'widget prices .md'],
    ['a blank at the start', ' widget prices.md'],
    ['a no-break space at the end', 'widget prices\u00a0.md'],
    ['a backslash at the end', 'widget prices\\.md'],
    ['what follows a number sign', 'widget#prices.md'],
    ['what follows a caret', 'widget^prices.md'],
    ['what stands in a bracket', 'widget[prices.md'],
    ['what follows a bracket', 'widget]prices.md'],
    ['what follows a pipe', 'widget|prices.md'],
    ['what follows a line break', 'widget\nprices.md'],
  ])('stay where %s would be lost', (_name, file) => {
    expect(fix('See [[Widget Prices]].', file)).toBe('See [[Widget Prices]].');
  });

  it('stay where the address would lose a blank', () => {
    expect(fix('See [it](Widget%20Prices.md).', ' widget prices.md')).toBe('See [it](Widget%20Prices.md).');
    expect(fix('See [it](Widget%20Prices.md).', 'widget prices .md')).toBe('See [it](widget%20prices%20.md).');
    expect(fix('See [it](Widget%20Prices.md).', 'widget: prices.md')).toBe('See [it](widget%3A%20prices.md).');
    expect(fix('See [it](Widget%20Prices.md).', '(widget) prices?.md')).toBe('See [it](%28widget%29%20prices%3F.md).');
    expect(fix('See [it](<Widget Prices.md#Up 5% now>).', 'widget_prices.md')).toBe('See [it](<widget_prices.md#Up 5% now>).');
  });

  it.each([
    ['See [it](Widget%20Prices.md).', 'widget#prices.md'],
    ['See [it](<Widget_Prices.md#Up 5% now>).', 'widget prices.md'],
    ['See [it](Widget%20Prices.md%23Today).', 'widget_prices.md'],
  ])('stay where the address would say something else: %s', (text, file) => {
    expect(fix(text, file)).toBe(text);
  });

  it.each([
    ['a: [[Widget Prices]]', '@widget prices.md'],
    ['a: [[Widget Prices]]', 'widget, prices.md'],
    ['a: [[Widget Prices]]', '{widget} prices.md'],
    ['a:\n  - [[Widget Prices]]', '- widget prices.md'],
    ['a: see [[Widget Prices]]', 'widget: prices.md'],
  ])('stay in a property without quotation marks that could not be read any more: %s, %s', (line, file) => {
    expect(fix(`---\n${line}\n---\n`, file)).toBe(`---\n${line}\n---\n`);
    expect(fix(`---\n${line}\n---\n`, 'widget_prices.md')).toContain('[[widget_prices|Widget Prices]]');
  });

  it.each([
    [`a: "[[Widgets Prices]]"`, `widget's prices.md`, `a: "[[widget's prices|Widgets Prices]]"`],
    [`a: '[[Widgets Prices]]'`, `widget's prices.md`, `a: '[[widget''s prices|Widgets Prices]]'`],
    [`a: '[[Widgets Prices]]'`, `"widgets" prices.md`, `a: '[["widgets" prices|Widgets Prices]]'`],
    [`a: "[[Widgets Prices]]"`, `"widgets" prices.md`, String.raw`a: "[[\"widgets\" prices|Widgets Prices]]"`],
    [`a: "[[Widgets Prices]]"`, `widgets\\prices.md`, String.raw`a: "[[widgets\\prices|Widgets Prices]]"`],
    [`a: ["it's", '[[Widgets Prices]]']`, `widget's prices.md`, `a: ["it's", '[[widget''s prices|Widgets Prices]]']`],
    [`a: {b: "it", c: '[[Widgets Prices]]'}`, `widget's prices.md`, `a: {b: "it", c: '[[widget''s prices|Widgets Prices]]'}`],
    [`a: {b: "[[Widgets Prices]]", c: 'x'}`, `"widgets" prices.md`, String.raw`a: {b: "[[\"widgets\" prices|Widgets Prices]]", c: 'x'}`],
    [`a:\n  - b: '[[Widgets Prices]]'`, `widget's prices.md`, `a:\n  - b: '[[widget''s prices|Widgets Prices]]'`],
    [`a:\n  - - '[[Widgets Prices]]'`, `widget's prices.md`, `a:\n  - - '[[widget''s prices|Widgets Prices]]'`],
    [`a: then, 'see [[Widgets Prices]]'`, `widget's prices.md`, `a: then, 'see [[widget's prices|Widgets Prices]]'`],
    [`it's: "[[Widgets Prices]]"`, `widget's prices.md`, `it's: "[[widget's prices|Widgets Prices]]"`],
    [String.raw`a: "[[\"Widgets\" Prices]]"`, `widgets_prices.md`, String.raw`a: "[[widgets_prices|\"Widgets\" Prices]]"`],
    [`a: "[[Widgets Prices]] | more"`, `widgets_prices.md`, `a: "[[widgets_prices|Widgets Prices]] | more"`],
  ])('are written into a property as its quotation marks ask: %s, %s', (line, file, fixed) => {
    expect(fix(`---\n${line}\n---\n`, file)).toBe(`---\n${fixed}\n---\n`);
  });
});
