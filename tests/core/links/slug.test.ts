import fc from 'fast-check';
import { slugOf, wordsOf } from '../../../src/core/links/slug';

describe('slugOf', () => {
  const same: [string, string, string][] = [
    ['case', 'Widget Prices', 'widget prices'],
    ['underscores and spaces', 'widget_prices', 'widget prices'],
    ['hyphens', 'price-tags', 'Price tags'],
    ['accents, composed or not', 'Café Société', 'Cafe\u0301 Societe'],
    ['invisible characters', '\u2068widgetshow\u2069', 'widgetshow'],
    ['zero width space and soft hyphen', 'wid\u200bget\u00ad', 'widget'],
    ['no-break space', 'widget\u00a0prices', 'widget prices'],
    ['dropped punctuation', "Widgets: what's next? (part 2)", 'widgets_whats_next_part_2'],
    ['full width letters', 'ｗｉｄｇｅｔ', 'widget'],
    ['ligatures', 'ﬁne print', 'fine print'],
    ['letters spelled out', 'Straße', 'STRASSE'],
    ['Turkish capital i', 'İzmir', 'izmir'],
    ['Greek final sigma', 'ΛΟΓΟΣ', 'λόγος'],
    ['all of them', 'ÆŒØŁĐÐÞıĦŦ', 'aeoeolddthiht'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Arabic vowel signs', 'كِتَاب', 'كتاب'],
  ];
  it.each(same)('folds %s', (_what, one, other) => {
    expect(slugOf(one)).toBe(slugOf(other));
    expect(slugOf(one)).not.toBe('');
  });

  const different: [string, string, string][] = [
    ['voiced kana', 'かき', 'がき'],
    ['Hindi vowel signs', 'कि', 'का'],
    ['digits', 'part 1', 'part 2'],
    ['scripts', 'мир', 'mir'],
  ];
  it.each(different)('keeps %s apart', (_what, one, other) => {
    expect(slugOf(one)).not.toBe(slugOf(other));
  });

  it('keeps the letters of any script', () => {
    expect(slugOf('東京 2024')).toBe('東京2024');
    expect(slugOf('???')).toBe('');
  });

  it('is, of an ASCII name, its letters and digits in lower case', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => expect(slugOf(name)).toBe(name.toLowerCase().replace(/[^a-z0-9]/g, ''))));
    expect(slugOf('@AZ[`az{/09:')).toBe('azaz09');
  });

  it('does not change when folded again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => slugOf(slugOf(name)) === slugOf(name)));
  });

  it('comes apart into words, none of them empty', () => {
    expect(wordsOf('(Widget) -- prices!')).toEqual(['widget', 'prices']);
    expect(wordsOf('«Größe» zwei')).toEqual(['grosse', 'zwei']);
    expect(wordsOf('???')).toEqual([]);
  });

  it('is the words put together', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => wordsOf(name).join('') === slugOf(name)));
  });
});
