import { asCsv, asJson, asList, asPlainText, asQuotes, asRows, csvHead, tableHead, type CitedClaim, type LinkFile } from '../../../src/core/vault/claim-formats';
import { OpenRecord } from '../../../src/core/vault/open-record';
import { aRecord, type Told } from './a-note';

const corrected = { raw: '07:55:00', reading: { kind: 'corrected', seconds: 475, end: 480, reason: 'Too long.' } } as const;

/** A vault with one file in it. */
const linkFile: LinkFile = ({ id }, subpath, shown) => (id === 'tick.wav' ? `[[tick.wav${subpath}|${shown}]]` : null);

function cite(...told: Told[]): CitedClaim[] {
  const record = aRecord('folder/a.md', told, { title: 'Market' });
  return told.map((_, index) => ({ claim: new OpenRecord(record).claim(index), note: record.path, title: 'Market', link: '[[a|Market]]', linkFile }));
}

const claims = cite(['Widgets *rose* | fell.', [16, corrected], ['Prices', '1990']], ['So did $a_1$.', [{ video: null }]]);
const moments = '[0:16](https://www.youtube.com/watch?v=aaaaaaaaaaa&t=16s), [7:55–8:00](https://www.youtube.com/watch?v=aaaaaaaaaaa&t=475s)';

test('quotes with the moments and the note', () => {
  expect(asQuotes(claims)).toBe(`> Widgets \\*rose\\* \\| fell. ${moments}\n> — [[a|Market]]\n\n> So did $a_1$. 0:00\n> — [[a|Market]]\n`);
});

test('writes plain text', () => {
  expect(asPlainText(claims)).toBe('Widgets *rose* | fell. (0:16, 7:55–8:00) — Market\nSo did $a_1$. (0:00) — Market\n');
});

test('writes a table whose cells hold pipes', () => {
  expect((tableHead + asRows(claims)).split('\n').slice(0, 3)).toEqual(['| Claim | Time | Note |', '| --- | --- | --- |', `| Widgets \\*rose\\* \\| fell. | ${moments} | [[a\\|Market]] |`]);
});

test('links to moments of files, as far as they are there', () => {
  const file = { video: { provider: 'media', id: 'tick.wav' }, reading: { ...corrected.reading, seconds: 3.7, end: 5 } } as const;
  const cited = cite(['Ticks.', [file, { video: { provider: 'media', id: 'gone.wav' } }, { video: { provider: 'media', id: 'https://example.com/a.mp3' } }]]);
  const times = '[[tick.wav#t=3|0:03–0:05]], 0:00, [0:00](https://example.com/a.mp3#t=0)';
  expect(asList(cited)).toBe(`- Ticks. ${times} — [[a|Market]]\n`);
  expect(asQuotes(cited)).toBe(`> Ticks. ${times}\n> — [[a|Market]]\n`);
  expect(asRows(cited)).toContain(`| ${times.replace('|', '\\|')} |`);
  expect(asPlainText(cited)).toBe('Ticks. (0:03–0:05, 0:00, 0:00) — Market\n');
});

test('writes list items', () => {
  expect(asList(claims.slice(1))).toBe('- So did $a_1$. 0:00 — [[a|Market]]\n');
});

test('writes comma-separated values that no spreadsheet runs', () => {
  expect(asCsv(cite(['=1+1, "quoted"', [16, corrected], ['Prices', '1990'], 'As they say']))).toBe(
    'folder/a.md,0:16,16,,literal,00:00:16,"\'=1+1, ""quoted""",As they say,Prices > 1990,aaaaaaaaaaa\n' +
      'folder/a.md,7:55–8:00,475,480,corrected,07:55:00,"\'=1+1, ""quoted""",As they say,Prices > 1990,aaaaaaaaaaa\n',
  );
});

test('names a column for each value, and leaves empty what there is none of', () => {
  expect(csvHead).toBe('note,time,seconds,end,reading,written,claim,context,headings,video\n');
  expect(asCsv(cite(['So it went.', [{ video: null }]]))).toBe('folder/a.md,0:00,0,,literal,00:00:00,So it went.,,,\n');
});

test('writes JSON', () => {
  expect(asJson(claims).map((line) => JSON.parse(line) as unknown)[0]).toEqual({
    note: 'folder/a.md',
    from: 0,
    to: 900,
    headings: ['Prices', '1990'],
    context: null,
    text: 'Widgets *rose* | fell.',
    timestamps: [
      { raw: '00:00:16', label: '[00:00:16]', seconds: 16, end: null, reading: 'literal', reason: null, video: { provider: 'youtube', id: 'aaaaaaaaaaa' } },
      { raw: '07:55:00', label: '[00:07:55]', seconds: 475, end: 480, reading: 'corrected', reason: 'Too long.', video: { provider: 'youtube', id: 'aaaaaaaaaaa' } },
    ],
  });
});
