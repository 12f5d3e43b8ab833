import { cutChange, cutExcerpt, wordsAround } from '../../../src/features/checks/problems/excerpt';

const text = 'See [[Widget prices]] for more.';
const link = { from: 4, to: 21 };

describe('what is shown of a change', () => {
  test('is the stretch and what becomes of it', () => {
    expect(cutChange(text, link, [{ from: 6, to: 19, text: 'widget_prices' }, { from: 19, to: 19, text: '|Widget prices' }])).toEqual({
      before: '[[Widget prices]]',
      after: '[[widget_prices|Widget prices]]',
    });
  });

  test('is all that the edits change, also beyond the problem', () => {
    expect(cutChange(text, { from: 6, to: 19 }, [{ from: 0, to: 4, text: '' }])).toEqual({ before: 'See [[Widget prices', after: '[[Widget prices' });
  });

  test('is the stretch alone where nothing is changed, cut where it is long', () => {
    expect(cutChange(text, link, [])).toEqual({ before: '[[Widget prices]]', after: null });
    expect(cutChange('a'.repeat(200), { from: 0, to: 161 }, []).before).toBe(`${'a'.repeat(160)}…`);
    expect(cutChange('a'.repeat(200), { from: 0, to: 160 }, []).before).toBe('a'.repeat(160));
  });

  test('is the edits alone where the stretch is long', () => {
    const long = `[[${'a'.repeat(300)}`;
    expect(cutChange(long, { from: 0, to: 302 }, [{ from: 0, to: 2, text: '' }, { from: 302, to: 302, text: 'z' }])).toEqual({ before: '[[', after: 'z' });
    expect(cutChange(long, { from: 0, to: 302 }, [{ from: 0, to: 2, text: '(' }, { from: 301, to: 302, text: ')' }])).toEqual({ before: '[[ … a', after: '( … )' });
  });

  test('is the labels alone of two sound timestamps, which differ in nothing else to a reader', () => {
    const element = (time: string) => `<a class="yt-timestamp" data-t="${time}">[${time}]</a>`;
    const from = element('07:55:00');
    expect(cutChange(from, { from: 0, to: from.length }, [{ from: 0, to: from.length, text: element('00:07:55') }])).toEqual({ before: '[07:55:00]', after: '[00:07:55]' });
    const odd = from.replace('data-t', 'data');
    expect(cutChange(odd, { from: 0, to: odd.length }, [{ from: 0, to: odd.length, text: from }])).toEqual({ before: odd, after: from });
  });
});

describe('the words round a place', () => {
  test('are those of its line, without tags', () => {
    expect(wordsAround(`One.\n${text}\nTwo.`, { from: 9, to: 26 })).toEqual({ lead: 'See ', tail: ' for more.' });
    expect(wordsAround('A <b>bold</b> [[x]] <i>word</i>', { from: 14, to: 19 })).toEqual({ lead: 'A bold ', tail: ' word' });
    expect(wordsAround('[[x]]', { from: 0, to: 5 })).toEqual({ lead: '', tail: '' });
  });

  test('are few', () => {
    const { lead, tail } = wordsAround(`${'b'.repeat(400)}[[x]]${'c'.repeat(400)}`, { from: 400, to: 405 });
    expect([lead, tail]).toEqual([`…${'b'.repeat(48)}`, `${'c'.repeat(48)}…`]);
  });
});

describe('the line that a place stands in', () => {
  const cut = (before: string, part: string, after = '') => cutExcerpt(`${before}${part}${after}`, { from: before.length, to: before.length + part.length });

  test('shows the words on either side of it, cut where they are many', () => {
    expect(cut('One.\nSee <b>the</b> ', '[[]]', ' for more.\nTwo.')).toEqual({ lead: 'See the ', part: '[[]]', tail: ' for more.' });
    expect(cut('b'.repeat(400), '[[]]', 'c'.repeat(400))).toEqual({ lead: `…${'b'.repeat(32)}`, part: '[[]]', tail: `${'c'.repeat(32)}…` });
  });

  test('is its label alone where it is a timestamp that says the same twice', () => {
    expect(cut('Back ', '<a class="yt-timestamp" data-t="03:01:40">[03:01:40]</a>', '.').part).toBe('[03:01:40]');
    expect(cut('', '<a class="yt-timestamp" data-t="soon">[later]</a>').part).toBe('<a class="yt-timestamp" data-t="soon">[later]</a>');
  });

  test('is the start of what is long or goes on in the next line', () => {
    expect(cut('See ', `[[${'a'.repeat(100)}`, ' and more')).toEqual({ lead: 'See ', part: `[[${'a'.repeat(78)}…`, tail: '' });
    expect(cut('See ', '[[a\r\nb', ' and more')).toEqual({ lead: 'See ', part: '[[a…', tail: '' });
  });

  test('cuts no character in two', () => {
    const shown = cut('👋'.repeat(17) + 'a'.repeat(15), `a${'👋'.repeat(60)}`);
    expect(shown).toEqual({ lead: `…${'👋'.repeat(8)}${'a'.repeat(15)}`, part: `a${'👋'.repeat(39)}…`, tail: '' });
    expect(cut('', '[[]]', `a${'👋'.repeat(60)}`).tail).toBe(`a${'👋'.repeat(15)}…`);
  });
});
