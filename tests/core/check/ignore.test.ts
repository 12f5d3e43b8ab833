import { ignoreTest, mergeIgnores, namesTarget, noIgnores, targetToIgnore } from '../../../src/core/check/ignore';
import type { Problem } from '../../../src/core/check/problem';
import { readRc } from '../../../src/core/check/rc-file';

function problem(code: Problem['code'], target: string | null = null): Problem {
  return { code, severity: 'error', from: 0, to: 1, message: '', target, suggestions: [], fix: null };
}

test('leaves out by target, as links are compared, without its subpath', () => {
  const ignores = ignoreTest({ ...noIgnores, targets: ['Later Note'] });
  expect(ignores('a.md', problem('link/missing-note', 'later note'))).toBe(true);
  expect(ignores('a.md', problem('link/missing-heading', 'LATER NOTE#Some heading'))).toBe(true);
  expect(ignores('a.md', problem('link/missing-note', 'later_note'))).toBe(false);
  expect(ignores('a.md', problem('time/misencoded'))).toBe(false);
});

test('leaves out links to one place of a note, as places are compared', () => {
  const ignores = ignoreTest({ ...noIgnores, targets: ['Later Note#What  it costs?', 'Sums#^Total'] });
  expect(ignores('a.md', problem('link/missing-heading', 'later note#What it costs'))).toBe(true);
  expect(ignores('a.md', problem('link/missing-note', 'Later Note#What it costs'))).toBe(true);
  expect(ignores('a.md', problem('link/missing-block', 'sums#^total'))).toBe(true);
  expect(ignores('a.md', problem('link/missing-heading', 'sums#total'))).toBe(false);
  expect(ignores('a.md', problem('link/missing-heading', 'Later Note#Why'))).toBe(false);
  expect(ignores('a.md', problem('link/missing-note', 'Later Note'))).toBe(false);
});

test('leaves out links to one place of their own note', () => {
  const ignores = ignoreTest({ ...noIgnores, targets: ['#Costs'] });
  expect(ignores('a.md', problem('link/missing-heading', '#costs'))).toBe(true);
  expect(ignores('a.md', problem('link/missing-heading', '#Prices'))).toBe(false);
  expect(ignores('a.md', problem('link/missing-block', '#^costs'))).toBe(false);
  expect(ignores('a.md', problem('link/missing-heading', 'Later Note#Costs'))).toBe(false);
});

test.each(['[[Later Note]]', '![[later note | some day]]', ' [[Later Note|]] ', '[[Later Note\\|later]]'])('takes the link %j for its target', (target) => {
  const ignores = ignoreTest({ ...noIgnores, targets: [target] });
  expect(namesTarget(target)).toBe(true);
  expect(ignores('a.md', problem('link/missing-note', 'Later Note'))).toBe(true);
  expect(ignores('a.md', problem('link/missing-heading', 'Later Note#Costs'))).toBe(true);
  expect(ignores('a.md', problem('link/missing-note', 'Some day'))).toBe(false);
});

test.each(['', ' ', '#', '# #', '[[]]', '[[#|Costs]]'])('a rule about %j leaves out nothing', (target) => {
  expect(namesTarget(target)).toBe(false);
  const ignores = ignoreTest({ ...noIgnores, targets: [target] });
  expect(ignores('a.md', problem('link/missing-heading', '#Costs'))).toBe(false);
  expect(ignores('a.md', problem('link/malformed', ''))).toBe(false);
});

test.each<[Problem['code'], string | null, string | null]>([
  ['link/missing-note', 'Later Note#Costs', 'Later Note'],
  ['link/ambiguous', 'Later Note', 'Later Note'],
  ['link/missing-heading', 'Later Note#Costs', 'Later Note#Costs'],
  ['link/missing-block', 'Later Note#^sum', 'Later Note#^sum'],
  ['link/missing-heading', '#Costs', '#Costs'],
  ['link/malformed', '#Costs', '#Costs'],
  ['link/malformed', '', null],
  ['time/misencoded', null, null],
])('of %s with %j a rule names %j', (code, target, named) => {
  expect(targetToIgnore(problem(code, target))).toBe(named);
});

test('leaves out by note, by folder with all below it, and by code', () => {
  const ignores = ignoreTest({ targets: [], notes: ['n/a.md'], folders: ['old/', '/drafts', './talks/2019'], codes: ['link/ambiguous'] });
  expect(ignores('n/a.md', problem('time/misencoded'))).toBe(true);
  expect(ignores('n/b.md', problem('time/misencoded'))).toBe(false);
  expect(ignores('old/deep/b.md', problem('time/misencoded'))).toBe(true);
  expect(ignores('drafts/b.md', problem('time/misencoded'))).toBe(true);
  expect(ignores('older/b.md', problem('time/misencoded'))).toBe(false);
  expect(ignores('talks/2019/b.md', problem('time/misencoded'))).toBe(true);
  expect(ignores('n/old/b.md', problem('time/misencoded'))).toBe(false);
  expect(ignores('n/b.md', problem('link/ambiguous', 'b'))).toBe(true);
});

test('knows a note as Obsidian shows its path, too: without its extension', () => {
  const ignores = ignoreTest({ ...noIgnores, notes: ['n/a', '/top.md', 'plan.canvas'] });
  const ignored = ['n/a.md', 'top.md', 'plan.canvas', 'n/a/b.md', 'n/a b.md', 'plan.md'].filter((path) => ignores(path, problem('time/misencoded')));
  expect(ignored).toEqual(['n/a.md', 'top.md', 'plan.canvas']);
});

test('knows a note and a folder however their accents are stored', () => {
  const ignores = ignoreTest({ ...noIgnores, notes: ['caf\u00e9.md'], folders: ['re\u0301sume\u0301s'] });
  expect(ignores('cafe\u0301.md', problem('time/misencoded'))).toBe(true);
  expect(ignores('r\u00e9sum\u00e9s/a.md', problem('time/misencoded'))).toBe(true);
  expect(ignores('cafe.md', problem('time/misencoded'))).toBe(false);
});

test('reads the file that a vault shares with the command line', () => {
  expect(readRc('\ufeff{"ignore": {"folders": ["old"], "codes": ["link/ambiguous"]}}')).toEqual({ ...noIgnores, folders: ['old'], codes: ['link/ambiguous'] });
  expect(readRc('{"ignore": {"folders": [".trash", "..."]}}')).toEqual({ ...noIgnores, folders: ['.trash', '...'] });
  expect(readRc('{}')).toEqual(noIgnores);
});

test.each([
  ['{', /^\.timeciterc\.json cannot be read: /],
  ['[]', /The file must be an object/],
  ['{"ignored": {}}', /"ignored" means nothing at the top/],
  ['{"ignore": {"code": []}}', /"code" means nothing in "ignore"/],
  ['{"ignore": []}', /"ignore" must be an object/],
  ['{"ignore": {"codes": "link/ambiguous"}}', /"codes" must be a list of strings/],
  ['{"ignore": {"targets": {}}}', /"targets" must be a list of strings/],
  ['{"ignore": {"notes": ["a.md", 1]}}', /"notes" must be a list of strings/],
  ['{"ignore": {"folders": "old"}}', /"folders" must be a list of strings/],
  ['{"ignore": {"targets": ["#Costs", ""]}}', /^\.timeciterc\.json cannot be read: "" in "targets" is not a link target\.$/],
  ['{"ignore": {"folders": ["old", "./"]}}', /"\.\/" in "folders" is no path within the vault\./],
  ['{"ignore": {"notes": ["../a.md"]}}', /"\.\.\/a\.md" in "notes" is no path within the vault\./],
  ['{"ignore": {"codes": ["link/gone"]}}', /"link\/gone" is not a problem code/],
])('says what is wrong with %s', (text, message) => {
  expect(() => readRc(text)).toThrow(message);
});

test('two sets of rules leave out what either does', () => {
  const merged = mergeIgnores({ ...noIgnores, notes: ['a.md'] }, { ...noIgnores, notes: ['b.md'] });
  expect(merged.notes).toEqual(['a.md', 'b.md']);
});
