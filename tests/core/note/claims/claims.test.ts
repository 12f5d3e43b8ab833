import { claimsOf, noteOf } from '../note-of';

describe('lines', () => {
  test.each([
    ['a break behind a stop', 'Bees dance.\nWasps do not ‹00:00:05›.', ['Wasps do not. ‹5›']],
    ['a break behind a colon', 'Note:\nWasps do not ‹00:00:05›.', ['Wasps do not. ‹5›']],
    ['a break behind a time', 'Bees dance ‹00:00:05›\nWasps do not ‹00:00:06›', ['Bees dance ‹5›', 'Wasps do not ‹6›']],
    ['a break by a tag at the end of a line', 'From: [[hive]] <br/>\nBees dance ‹00:00:05›.', ['Bees dance. ‹5›']],
    ['a directive', ':::info On bees\nBees dance ‹00:00:05›.\n:::', ['Bees dance. ‹5› « On bees']],
    ['a time alone above a callout without a title', '‹00:00:05›\n> [!note]\n> Bees dance.', ['Bees dance. ‹5›']],
    ['a break elsewhere', 'Bees\ndance ‹00:00:05›.', ['Bees dance. ‹5›']],
    ['chapters', '‹00:00:05› - Start\n‹00:00:06› - End', ['Start ‹5›', 'End ‹6›']],
    ['a time alone above text', '‹00:00:05›\nBees dance.', ['Bees dance. ‹5›']],
    ['a time alone below text', 'Bees dance.\n‹00:00:05›', ['Bees dance. ‹5›']],
    ['a time alone in its block', 'Ants walk. Bees dance.\n\n‹00:00:05›\n\nWasps do not.', ['Bees dance. ‹5›']],
    ['a time alone behind a cited sentence', 'Bees dance ‹00:00:05›.\n\n‹00:00:06›', ['Bees dance. ‹5, 6›']],
    ['a time alone under a heading', '## Bees\n‹00:00:05›\n\nText.', ['Bees ‹5›']],
    ['a time alone above a heading', '‹00:00:05›\n## Bees\nText.', ['Bees ‹5›']],
    ['a time alone in a heading', 'Ants walk.\n\n## ‹00:00:05›\n\nBees dance. They hum.', ['Bees dance. ‹5›']],
    ['a time alone between items, both cited', '- Bees dance\n\n  ‹00:00:05›\n- Wasps do not ‹00:00:06›', ['Bees dance ‹5›', 'Wasps do not ‹6›']],
    ['a time alone above a cited item', '‹00:00:05›\n- Bees dance ‹00:00:06›.', ['Bees dance. ‹5, 6›']],
    ['times alone, one below the other', 'Bees dance.\n\n‹00:00:05›\n\n‹00:00:06›', ['Bees dance. ‹5, 6›']],
    ['footnotes, one below the other', '[^1]: ‹00:00:05› Bees dance\n[^2]: ‹00:00:06› Wasps do not', ['Bees dance ‹5›', 'Wasps do not ‹6›']],
    ['a list of times alone below text', 'Ants walk. Bees dance.\n\n- ‹00:00:05›\n- ‹00:00:06›', ['Bees dance. ‹5, 6›']],
    ['a list of times alone above an item', 'Ants walk.\n\n- ‹00:00:05›\n- ‹00:00:06›\n- Bees dance.', ['Bees dance. ‹5, 6›']],
    ['a time alone under a table', '| Bees | Wasps |\n| --- | --- |\n| dance | sting |\n\n‹00:00:05›', ['sting ‹5› « dance: Wasps']],
    ['a time alone under a table that ends with an empty cell', '| Bees | Wasps | Ants |\n| --- | --- | --- |\n| dance | dance | |\n‹00:00:05›', ['dance ‹5› « dance: Wasps']],
    ['a time alone under a row of one cell', '| Bees | Wasps |\n| --- | --- |\n| dance |\n‹00:00:05›', ['dance ‹5› « Bees']],
    ['a time alone under a table without rows', '| Bees | Wasps |\n| --- | --- |\n\n‹00:00:05›', ['Wasps ‹5›']],
    ['a named time alone above text', '**Timestamp:** ‹00:00:05›\nBees dance.', ['Bees dance. ‹5›']],
    ['a named time alone below text', 'Bees dance.\nSource: ‹00:00:05›.', ['Bees dance. ‹5›']],
    ['a named time alone in its block', 'Ants walk. Bees dance.\n\n**Reference**: ‹00:00:05›\n\nWasps do not.', ['Bees dance. ‹5›']],
    ['a named time before words', 'Ants walk.\n\nTimestamp: ‹00:00:05› Bees dance.', ['Timestamp: Bees dance. ‹5›']],
    ['words that end like a name', 'Ants walk.\n\nBees say the time: ‹00:00:05›', ['Bees say the time: ‹5›']],
    ['a named time alone, its name cut short', 'Bees dance.\nSources: ‹00:00:05›\nRef.: ‹00:00:06›', ['Bees dance. ‹5, 6›']],
    ['a named time in an item of its own', '- Bees dance.\n- Reference: ‹00:00:05›', ['Reference: ‹5›']],
    ['a time alone in a callout', '> [!note] Bees\n> ‹00:00:05›', ['Bees ‹5›']],
    ['a time alone between title and text of a callout', '> [!note] Bees\n> ‹00:00:05›\n> They dance. Wasps ‹00:00:06› do not.\n>\n> ‹00:00:07›', ['Bees ‹5›', 'Wasps do not. ‹6, 7› « Bees']],
    ['a time alone below a title that has one', '> [!note] Bees ‹00:00:05›\n> ‹00:00:06›\n> They dance.', ['Bees ‹5, 6›']],
    ['a time alone below text in a callout', '> [!note] Bees\n> They dance.\n>\n> ‹00:00:05›', ['They dance. ‹5› « Bees']],
    ['a time alone below code in a callout', '> [!note] Bees\n> They call:\n>\n> ```\n> dance()\n> ```\n> ‹00:00:05›', ['They call: ‹5› « Bees']],
    ['a time alone in a callout without a title', '> [!quote]\n> "We dance."\n>\n> ‹00:00:05›', ['"We dance." ‹5›']],
    ['a time alone in a callout without a title, above text', '> [!note]\n> ‹00:00:05›\n> They dance.', ['They dance. ‹5›']],
    ['a time alone above a quote in a callout', '> [!note] Bees\n> They hum.\n>\n> ‹00:00:05›\n> > We dance.', ['We dance. ‹5› « Bees']],
    ['a time alone first in a callout without a title', '> [!quote]\n> ‹00:00:05›\n>\n> "We dance."', ['"We dance." ‹5›']],
  ])('%s', (_, body, claims) => {
    expect(claimsOf(body)).toEqual(claims);
  });
});

describe('what a reader sees', () => {
  test.each([
    ['emphasis', 'A **bold**, *thin*, ~~old~~, ==lit== __word__ ‹00:00:05›.', 'A bold, thin, old, lit word.'],
    ['signs that are no emphasis', 'It is 2 * 3 * 4 and snake_case_name ‹00:00:05›.', 'It is 2 * 3 * 4 and snake_case_name.'],
    ['links', '[[bees]], [[bees | the bees]], [[bees#Dance]], [site](https://example.org) ‹00:00:05›.', 'bees, the bees, bees > Dance, site.'],
    ['embeds, notes, comments', 'Bees ![[bee.png]] dance[^1] %%maybe%% <!-- no --> well ‹00:00:05›.', 'Bees dance well.'],
    ['tags and entities', 'H<sub>2</sub>O &amp; a&nbsp;b &#8211; c ‹00:00:05›.', 'H2O & a b – c.'],
    ['entities of rarer letters and signs', '&Eacute;cole &rarr; &Sigma; &oelig; &euml; &equiv; &sup1; ‹00:00:05›.', 'École → Σ œ ë ≡ ¹.'],
    ['a line break by a backslash, but none at the end', 'Bees \\\n dance\\\nwell ‹00:00:05›\\', 'Bees dance well \\'],
    ['a line break by a tag', 'Bees<br>dance <br/> well ‹00:00:05›.', 'Bees dance well.'],
    ['escapes', '2 \\* 3 \\[x\\] ‹00:00:05›.', '2 * 3 [x].'],
    ['prices', 'From $5 to $7 a kilo ‹00:00:05›.', 'From $5 to $7 a kilo.'],
    ['code with blanks round it', 'Bees type `` ` `` (`` `x` ``), ` a` and ` b ` ‹00:00:05›.', 'Bees type ` (`x`), a and b.'],
    ['formulas', 'It is $a_1 * b_1$ and $$c$$ ‹00:00:05›.', 'It is $a_1 * b_1$ and $$c$$.'],
    ['a link without a name before the stop', 'Bees dance [[bees |]] . Use .x and .. here ‹00:00:05›.', 'Use .x and .. here.'],
    ['something hidden before the stop', 'Bees dance [[bees | ‹00:00:05›]].', 'Bees dance.'],
    ['emphasis in emphasis that ends with it', 'The film **on *bees*** and ***wasps*** ‹00:00:05›.', 'The film on bees and wasps.'],
    ['a mark that belongs to the first word', '`.beerc` and -9.8 ‹00:00:05›.', '.beerc and -9.8.'],
    ['a mark behind the first time', '‹00:00:05› - `.beerc` is read', '.beerc is read'],
    ['a formula cut by a cell', '| a ($ n | b $) ‹00:00:05› |\n| --- | --- |', 'b $)'],
    ['a link on a time with a broken destination', 'Bees dance [00:00:05](#t0:00:05).', 'Bees dance.'],
    ['footnotes', '[^1]: Bees dance ‹00:00:05›.', 'Bees dance.'],
    ['block ids', 'Bees dance ‹00:00:05›. ^bee-1', 'Bees dance.'],
  ])('%s', (_, body, text) => {
    expect(noteOf(body).claims.map((claim) => claim.text)).toEqual([text]);
  });
});

describe('context', () => {
  test.each([
    ['a lead-in with a colon', 'First. Bees do this:\n\n- dance ‹00:00:05›\n- hum ‹00:00:06›', ['dance ‹5› « Bees do this:', 'hum ‹6› « Bees do this:']],
    ['a lead-in above a comment', 'Bees do this:\n\n%% More? %%\n- dance ‹00:00:05›', ['dance ‹5› « Bees do this:']],
    ['a lead-in above a comment of several lines', 'Bees do this:\n\n<!--\nMore?\n-->\n\n- dance ‹00:00:05›', ['dance ‹5› « Bees do this:']],
    ['items with a comment between them', 'Bees do this:\n- dance ‹00:00:05›\n%%\nMore?\n%%\n- hum ‹00:00:06›', ['dance ‹5› « Bees do this:', 'hum ‹6› « Bees do this:']],
    ['a comment in a table', '| Bees |\n| --- |\n%% More? %%\n| dance ‹00:00:05› |', ['dance ‹5› « Bees']],
    ['a lead-in right above', 'Bees are busy.\n- dance ‹00:00:05›', ['dance ‹5› « Bees are busy.']],
    ['a paragraph that leads in to nothing', 'Bees are busy.\n\n- dance ‹00:00:05›', ['dance ‹5›']],
    ['a parent item', '- **Bees**: busy.\n    - dance ‹00:00:05›', ['dance ‹5› « Bees: busy.']],
    ['a callout whose title is sentences', '> [!info] Bees dance ‹00:00:05›. Wasps do not ‹00:00:06›.', ['Bees dance. ‹5›', 'Wasps do not. ‹6›']],
    ['a callout', '> [!info] On bees\n> They dance ‹00:00:05›.', ['They dance. ‹5› « On bees']],
    ['a callout that is led in', 'They must:\n\n> [!info] On bees\n> They dance ‹00:00:05›.', ['They dance. ‹5› « On bees']],
    ['a callout without a title that is led in', 'They must:\n\n> [!info]\n> They dance ‹00:00:05›.', ['They dance. ‹5› « They must:']],
    ['a list in a callout', '> [!info] On bees\n> They do:\n> - dance ‹00:00:05›', ['dance ‹5› « They do:']],
    ['a quote that is led in', 'She says:\n\n> They dance ‹00:00:05›.', ['They dance. ‹5› « She says:']],
    ['a quote in an item', '- Bees dance. Why?\n\n  > "We dance." ‹00:00:05›\n\n  So they say ‹00:00:06›.\n- Wasps sting ‹00:00:07›', ['"We dance." ‹5› « Bees dance.', 'So they say. ‹6› « Bees dance.', 'Wasps sting ‹7›']],
    ['a quote that is led in in an item', '- Bees dance. She says:\n  > "We dance." ‹00:00:05›', ['"We dance." ‹5› « She says:']],
    ['a callout round another', '> [!info] On bees\n> > [!note] Why\n> > They must ‹00:00:05›.\n>\n> They dance ‹00:00:06›.', ['They must. ‹5› « Why', 'They dance. ‹6› « On bees']],
    ['a quote in a callout', '> [!info] On bees\n> They say:\n> > We dance ‹00:00:05›.\n>\n> > We hum ‹00:00:06›.', ['We dance. ‹5› « They say:', 'We hum. ‹6› « On bees']],
    ['a callout whose title holds code', '> [!note] Run `git add .` first\n> Bees dance ‹00:00:05›.', ['Bees dance. ‹5› « Run git add . first']],
    ['a callout in an item', '- Bees dance.\n  > [!note] Why\n  > They must ‹00:00:05›.', ['They must. ‹5› « Why']],
    ['a late number behind a paragraph of an item', 'Do this:\n\n1. Dance.\n\n   A while ‹00:00:05›.\n2. Hum ‹00:00:06›.', ['A while. ‹5› « Dance.', 'Hum. ‹6› « Do this:']],
    ['a formula that is led in', 'It follows:\n\n$$ x $$ ‹00:00:05›', ['$$ x $$ ‹5› « It follows:']],
    ['code that is led in', 'Start it with:\n\n`bees up` ‹00:00:05›', ['bees up ‹5› « Start it with:']],
    ['plain formulas that are led in', 'It follows:\n\nn = 2 * 3 ‹00:00:05›', ['n = 2 * 3 ‹5› « It follows:']],
    ['a quotation that is led in', 'Ann said:\n\n"Bees hum" ‹00:00:05›.', ['"Bees hum". ‹5› « Ann said:']],
    ['words behind a colon', 'On bees:\n\nThey hum ‹00:00:05›.', ['They hum. ‹5›']],
    ['a formula below its line', 'Bees hum. It follows:\n$$n = 2 * 3$$ ‹00:00:05›', ['$$n = 2 * 3$$ ‹5›']],
    ['a label above its text', '- **Dance**\n  Bees turn ‹00:00:05›. They shake ‹00:00:06›.', ['Bees turn. ‹5› « Dance', 'They shake. ‹6› « Dance']],
    ['a label in a list that is led in', 'Bees do this:\n\n1. **Dance:**\n   They turn ‹00:00:05›.\n2. *Hum*:\n   They shake ‹00:00:06›.', ['They turn. ‹5› « Dance:', 'They shake. ‹6› « Hum:']],
    ['a label of a paragraph', '**Dance**\nBees turn ‹00:00:05›.\n\nThey shake ‹00:00:06›.', ['Bees turn. ‹5› « Dance', 'They shake. ‹6›']],
    ['a label with a time', 'Bees do this:\n- **Dance** ‹00:00:05›\n  They turn ‹00:00:06›.', ['Dance ‹5› « Bees do this:', 'They turn. ‹6› « Bees do this:']],
    ['a label that times alone support', '**Dance**\nBees turn.\n\n‹00:00:05›', ['Bees turn. ‹5› « Dance']],
    ['times alone above a label', '‹00:00:05›\n- **Dance**\n  Bees turn ‹00:00:06›.', ['Dance ‹5›', 'Bees turn. ‹6› « Dance']],
    ['emphasis at both ends of a line', '*Bees* turn and *shake*.\nThey hum ‹00:00:05›.', ['They hum. ‹5›']],
    ['a cell', '| Kind | Does |\n| --- | --- |\n| Bee | dances ‹00:00:05› |', ['dances ‹5› « Bee: Does']],
    ['a cell of times alone', '| Who | When |\n| --- | --- |\n| Bees | ‹00:00:05› |\n| Ants ‹00:00:06› | ‹00:00:07› |', ['Bees ‹5› « Who', 'Ants ‹6, 7› « Who']],
    ['a first cell of times alone', '| When | Who |\n| --- | --- |\n| ‹00:00:05› | Bees |\n| ‹00:00:06› | Ants ‹00:00:07› |', ['Bees ‹5› « Who', 'Ants ‹6, 7› « Who']],
    ['a first cell', '| Kind | Does |\n| --- | --- |\n| Bee ‹00:00:05› | dances |', ['Bee ‹5› « Kind']],
    ['a paragraph', 'Bees dance ‹00:00:05›.', ['Bees dance. ‹5›']],
  ])('%s', (_, body, claims) => {
    expect(claimsOf(body)).toEqual(claims);
  });
});

describe('headings', () => {
  test('lead a path, as a reader sees them', () => {
    const body = '# The *bees* ‹00:00:01›\n## Dance [[waggle | waggle]]\nA ‹00:00:02›.\n# Wasps\nB ‹00:00:03›.\n\nUnder\n---\nC ‹00:00:04›.';
    expect(noteOf(body).claims.map(({ text, headings }) => [text, ...headings])).toEqual([
      ['The bees'],
      ['A.', 'The bees', 'Dance waggle'],
      ['B.', 'Wasps'],
      ['C.', 'Wasps', 'Under'],
    ]);
  });

  test('that show nothing are in no path, and HTML tags alone are none', () => {
    const body = '# Bees\n\n<br>\n<br/>\n---\nA ‹00:00:02›.\n## ‹00:00:03›\n### Dance\nB ‹00:00:04›.\n#\nC ‹00:00:05›.';
    const paths = noteOf(body).claims.map(({ text, headings }) => [text, ...headings]);
    expect(paths).toEqual([['A.', 'Bees'], ['Dance', 'Bees'], ['B.', 'Bees', 'Dance'], ['C.']]);
  });
});

test.each([
  ['Bees (‹00:00:05› as seen) dance.', 'Bees (as seen) dance. ‹5›'],
  ['Bees, "‹00:00:05› as seen", dance.', 'Bees, "as seen", dance. ‹5›'],
  ['„‹00:00:05› Bienen“ ‹00:00:06› tanzen.', '„Bienen“ tanzen. ‹5, 6›'],
  ['Bees "as seen" ‹00:00:05› dance.', 'Bees "as seen" dance. ‹5›'],
])('no blank is left behind what opens: %s', (body, claim) => {
  expect(claimsOf(body)).toEqual([claim]);
});

test('a dollar at the end of a line opens no formula', () => {
  expect(claimsOf('Prices are in $\nor ‹00:00:05› in US$.')).toEqual(['Prices are in $ or in US$. ‹5›']);
});

test.each([['a formula', ' $x'], ['a timestamp', ' ‹00:00:05›b$ ']])('prices of any number may stand before %s', (_, end) => {
  expect(noteOf('a$1'.repeat(200_000) + end).timestamps.length).toBeLessThan(2);
});

test('a cell holds prices and escaped pipes of any number', () => {
  expect(claimsOf(`| ${'a$1\\| '.repeat(100_000)}b ‹00:00:05› |\n| --- |`)).toHaveLength(1);
});

test.each(['|---|---|', '---|---', ':--|--:', '--- | :-:'])('a row %s makes a table of what is above and below it', (row) => {
  expect(claimsOf(`Kind | What\n${row}\nBees | dance ‹00:00:05›`)).toEqual(['dance ‹5› « Bees: What']);
});

test('a claim takes any number of timestamps from the line below it', () => {
  const times = '[0:05] '.repeat(150_000).trim();
  const [claim] = noteOf(`Bees dance.\n\n${times}\n${times}`).claims;
  expect(claim?.timestamps).toHaveLength(300_000);
});

test('and so does a cell with words from the cells beside it', () => {
  const times = '[0:05] '.repeat(150_000).trim();
  const [claim] = noteOf(`| What | When | Again |\n|---|---|---|\n| Bees dance | ${times} | ${times} |`).claims;
  expect(claim).toMatchObject({ text: 'Bees dance', context: 'What' });
  expect(claim?.timestamps).toHaveLength(300_000);
});
