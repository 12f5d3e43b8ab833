import type { PlacedProblem } from '../../../src/features/checks/problems/placed-problem';
import { exportProblems } from '../../../src/features/checks/results/export-problems';
import type { ExportFormat } from '../../../src/obsidian/vault/export-file';
import { createHost } from '../../host/host';

function placed(path: string, from: number, more: Partial<PlacedProblem> = {}, problem: Partial<PlacedProblem['problem']> = {}): PlacedProblem {
  const found = { code: 'link/missing-note', severity: 'error', from, to: from + 9, message: 'There is no note "gone".', target: 'gone', suggestions: [], fix: null } as const;
  return { key: `${path} ${from}`, path, line: from + 1, column: 1, heading: null, problem: { ...found, ...problem }, before: '[[gone]]', after: null, excerpt: null, citation: null, ...more };
}

/** What is written of problems to the file at a path. */
async function report(problems: readonly PlacedProblem[], format: ExportFormat, path: string, title = 'Vault', b = ''): Promise<string> {
  const host = await createHost({ files: { 'n/a.md': '', 'b.md': b } });
  await exportProblems(host.app, problems, title, format);
  document.querySelectorAll('.notice').forEach((notice) => notice.remove());
  return host.app.vault.adapter.read(path);
}

const three = [placed('n/a.md', 30), placed('n/a.md', 4, {}, { code: 'time/uncertain', severity: 'info', message: 'May not mean it.', target: null }), placed('b.md', 7)];

test('a report counts each kind, the commonest first, and goes note by note in the order of their texts', async () => {
  const text = await report(three, 'note', 'Problems.md');
  expect(text).toContain('# Vault: 3 problems in 2 notes\n\n| Kind | Problems |\n| --- | ---: |\n| Links to missing notes | 2 |\n| Uncertain times | 1 |\n');
  expect(text.match(/^(?:## .*|- Line \d+)/gm)).toEqual(['## [[b]]', '- Line 8', '## [[a]]', '- Line 5', '- Line 31']);
});

test('a report writes the same number in one way', async () => {
  const many = (1200).toLocaleString();
  const text = await report(Array.from({ length: 1200 }, (_, at) => placed('b.md', at)), 'note', 'Problems.md');
  expect(text).toContain(`# Vault: ${many} problems in 1 note\n`);
  expect(text).toContain(`| Links to missing notes | ${many} |\n`);
});

test.each([
  ['[[gone]]', '`[[gone]]`'],
  ['a `b` c', '`` a `b` c ``'],
  ['``` and `', '```` ``` and ` ````'],
  ['', '`  `'],
  [' over\n  lines ', '`over lines`'],
])('what is quoted stands in code, whatever it holds: %j', async (before, quoted) => {
  expect(await report([placed('b.md', 0, { before, after: before })], 'note', 'Problems.md')).toContain(`: There is no note "gone". ${quoted} → ${before === '' ? 'nothing' : quoted}\n`);
});

test.each(['', '\n'])('what only goes becomes nothing: %j', async (after) => {
  expect(await report([placed('b.md', 0, { after })], 'note', 'Problems.md')).toContain('`[[gone]]` → nothing\n');
});

test('messages are no markup', async () => {
  const text = await report([placed('b.md', 0, {}, { message: 'There is no note "[[x]]_*y*".' })], 'note', 'Problems.md');
  expect(text).toContain('- Line 1: There is no note "\\[\\[x\\]\\]\\_\\*y\\*". `[[gone]]`\n');
});

test.each([
  ['Prices, 1990: up', 'Prices, 1990: up', '[[b#Prices, 1990 up|Line 31]]'],
  ['The **fall** of `prices`', 'The fall of prices', '[[b#The fall of prices|Line 31]]'],
  ['Prices <a class="yt-timestamp" data-t="00:00:05">[00:00:05]</a>', 'Prices', '[[b#Prices a class yt-timestamp data-t 00 00 05 00 00 05 a|Line 31]]'],
])('the heading above a problem is linked, and the link holds no markup: %s', async (source, heading, link) => {
  const problems = [placed('b.md', 2, { heading: 'Top' }), placed('b.md', 30, { heading })];
  const text = await report(problems, 'note', 'Problems.md', 'Vault', `# Top\n\n## ${source}\n`);
  expect(text).toContain(`- [[b#Top|Line 3]]: There is no note "gone". \`[[gone]]\`\n- ${link}: `);
});

test('a heading that Obsidian does not know is not linked', async () => {
  expect(await report([placed('b.md', 0, { heading: 'Prices' })], 'note', 'Problems.md')).toContain('- Line 1: There is no note "gone".');
});

test('what would hide or mark the rest of the report stands as it is', async () => {
  const text = await report([placed('b.md', 0, {}, { message: 'There is no note "50%% ==off== ~~now~~ &amp;".' })], 'note', 'Problems.md', '50%% _off_');
  expect(text).toContain('# 50\\%% \\_off\\_: 1 problem in 1 note\n');
  expect(text).toContain(': There is no note "50\\%% \\==off\\== \\~~now\\~~ \\&amp;". `[[gone]]`\n');
});

test('a table and a list of records tell the same', async () => {
  const csv = (await report([placed('b.md', 7, { after: '[[a|gone]]' })], 'csv', 'Problems.csv')).split('\n');
  expect(csv).toEqual(['note,line,column,severity,code,message,target,before,after', 'b.md,8,1,error,link/missing-note,"There is no note ""gone"".",gone,[[gone]],[[a|gone]]', '']);
  const records = JSON.parse(await report(three, 'json', 'Problems.json')) as Record<string, unknown>[];
  expect(records.map(({ note, from, target }) => [note, from, target])).toEqual([['b.md', 7, 'gone'], ['n/a.md', 4, null], ['n/a.md', 30, 'gone']]);
});
