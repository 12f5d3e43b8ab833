import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { rules } from '../../src/core/check/all-rules';
import { about, element, makeFolder, records, removeFolders, run } from './run';

afterAll(removeFolders);

const files = {
  'shop/widget_prices.md': about(`Widgets cost 3 dollars ${element('00:00:16')}.`),
  'shop/trade, old.md': about(`See [[Widget prices]] and [[volcanoes]] ${element('07:55:00')}.`),
  'drafts/idea.md': 'Then [[volcanoes]].\n',
};

interface Sarif {
  readonly version: string;
  readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly results: readonly Result[] }];
}

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Readonly<Record<string, number>> } }];
  readonly fixes?: readonly { readonly artifactChanges: readonly [{ readonly replacements: unknown }] }[];
}

function codes(out: string): unknown[] {
  return records(out).slice(0, -1).map(({ note, code }) => `${String(note)} ${String(code)}`);
}

const onPosix = sep === '/' ? it : it.skip;

onPosix('a backslash in a folder\'s name is no slash', () => {
  const folder = join(makeFolder({ 'odd\\name/a.md': 'See [[gone]].' }), 'odd\\name');
  expect(run('check', folder, '--format', 'github').out).toContain(`file=${folder}/a.md,`);
  expect(run('check', folder, '--format', 'sarif').out).toContain('/odd%5Cname/a.md"');
});

describe('check --format sarif', () => {
  const folder = makeFolder(files);
  const { status, out, err } = run('check', folder, '--format', 'sarif');
  const log = JSON.parse(out) as Sarif;
  const [{ tool, results }] = log.runs;

  it('is a SARIF 2.1.0 log with all rules, and exits with 1', () => {
    expect({ status, err, version: log.version }).toEqual({ status: 1, err: '', version: '2.1.0' });
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ code }) => code));
    for (const { ruleId } of results) expect(tool.driver.rules.map(({ id }) => id)).toContain(ruleId);
  });

  it('has a result for each problem, at its place, with its fix', () => {
    expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual(['link/missing-note error', 'link/missing-note error', 'link/missing-note error', 'time/misencoded warning']);
    const [, second] = results;
    expect(second?.locations[0].physicalLocation.artifactLocation.uri).toBe(`${folder.split('/').map(encodeURIComponent).join('/')}/shop/trade%2C%20old.md`);
    expect(second?.locations[0].physicalLocation.region).toMatchObject({ startLine: 6, startColumn: 5, endLine: 6, endColumn: 22 });
    expect(second?.fixes).toMatchObject([{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'widget_prices' } }, { insertedContent: { text: '|Widget prices' } }] }] }]);
  });

  it('counts no byte order mark among the characters', () => {
    const placesIn = (text: string): unknown => {
      const [found] = (JSON.parse(run('check', makeFolder({ 'a.md': text, 'widget_prices.md': '' }), '--format', 'sarif').out) as Sarif).runs[0].results;
      return [found?.locations[0].physicalLocation.region, found?.fixes?.[0]?.artifactChanges[0].replacements];
    };
    const text = 'See [[Widget prices]].\n';
    expect(placesIn(`\ufeff${text}`)).toEqual(placesIn(text));
    expect(placesIn(text)).toMatchObject([{ startLine: 1, startColumn: 5, charOffset: 4, charLength: 17 }, expect.anything()]);
  });

  it('has no results where nothing is wrong', () => {
    const clean = JSON.parse(run('check', makeFolder({ 'a.md': 'Nothing.' }), '--format', 'sarif').out) as Sarif;
    expect(clean.runs[0].results).toEqual([]);
  });
});

test('check --format github prints a workflow command a problem, escaped', () => {
  const folder = makeFolder(files);
  const { out } = run('check', folder, '--format', 'github');
  const lines = out.trim().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe(`::error file=${folder}/drafts/idea.md,line=1,endLine=1,col=6,endColumn=19,title=link/missing-note::There is no note "volcanoes".`);
  expect(lines[1]).toContain('/shop/trade%2C old.md,line=6,');
  expect(lines[3]).toMatch(/^::warning .*title=time\/misencoded::07:55:00 means 7:55\./);
});

test('check --format github names no columns of several lines, nor a line behind the last', () => {
  const folder = makeFolder({ 'a.md': '```markdown\n# Trade\n\nThey sold ash.\n```\n' });
  expect(run('check', folder, '--format', 'github').out).toContain(`file=${folder}/a.md,line=1,endLine=5,title=note/fenced::`);
});

describe('what is left out', () => {
  it('--only reports some codes alone', () => {
    expect(codes(run('check', makeFolder(files), '--format', 'json', '--only', 'time/misencoded,time/past-end').out)).toEqual(['shop/trade, old.md time/misencoded']);
  });

  it('--ignore leaves out codes, notes and folders, and they do not count for the exit status', () => {
    const { status, out } = run('check', makeFolder(files), '--format', 'json', '--ignore', 'drafts/', '--ignore', 'link/missing-note');
    expect({ status, codes: codes(out) }).toEqual({ status: 0, codes: ['shop/trade, old.md time/misencoded'] });
    expect(codes(run('check', makeFolder(files), '--format', 'json', '--ignore', 'drafts/idea.md,time/misencoded').out)).toEqual(Array(2).fill('shop/trade, old.md link/missing-note'));
  });

  it('--ignore takes folders and notes however their paths begin and end', () => {
    const folder = makeFolder({ 'time/old/a.md': '[[gone]]', 'shop/b.md': '[[gone]]', 'c.md': '[[gone]]' });
    expect(codes(run('check', folder, '--format', 'json', '--ignore', './time/old//,/shop/b.md').out)).toEqual(['c.md link/missing-note']);
  });

  it('--ignore takes for a folder what ends with a slash, whatever its name', () => {
    const folder = makeFolder({ 'talks.md/a.md': '[[gone]]', 'talks.md/b.md': '[[gone]]', 'talks/c.md': '[[gone]]' });
    expect(codes(run('check', folder, '--format', 'json', '--ignore', 'talks.md/').out)).toEqual(['talks/c.md link/missing-note']);
  });

  it('.timeciterc.json leaves out what the plugin would', () => {
    const folder = makeFolder({ ...files, '.timeciterc.json': '{"ignore": {"targets": ["Volcanoes"], "codes": ["time/misencoded"]}}' });
    expect(codes(run('check', folder, '--format', 'json').out)).toEqual(['shop/trade, old.md link/missing-note']);
  });

  it('is not fixed', () => {
    const folder = makeFolder({ ...files, '.timeciterc.json': '{"ignore": {"codes": ["time/misencoded"]}}' });
    run('check', folder, '--fix');
    const text = readFileSync(join(folder, 'shop/trade, old.md'), 'utf8');
    expect(text).toContain('[[widget_prices|Widget prices]]');
    expect(text).toContain('07:55:00');
  });

  it.each([
    [['--only', 'link/gone'], 'link/gone is not a problem code.'],
    [['--fix', '--only', ''], '--only names no problem code.'],
    [['--ignore', 'drafts,.'], '--ignore . would leave out every note of the folder.'],
    [['--ignore', './'], '--ignore ./ would leave out every note of the folder.'],
    [['--ignore', '/'], '--ignore / would leave out every note of the folder.'],
    [['--ignore', '../drafts/'], '--ignore ../drafts/ leads out of the folder.'],
    [['--ignore', './..'], '--ignore ./.. leads out of the folder.'],
    [['--ignore', 'time/gone'], 'time/gone is not a problem code; for a folder of this name, write ./time/gone.'],
    [['--format', 'xml'], 'Unknown format xml: check prints text, json, sarif, github.'],
  ])('wrong use exits with 2 and one line: %j', (args, message) => {
    expect(run('check', makeFolder(files), ...args)).toEqual({ status: 2, out: '', err: `${message}\n` });
  });

  it('a damaged .timeciterc.json exits with 2 and one line', () => {
    const folder = makeFolder({ ...files, '.timeciterc.json': '{"ignore": []}' });
    expect(run('check', folder)).toEqual({ status: 2, out: '', err: '.timeciterc.json cannot be read: "ignore" must be an object.\n' });
  });

  it('a .timeciterc.json that cannot be read exits with 2 and fixes nothing', () => {
    const folder = makeFolder({ ...files, '.timeciterc.json/a': '' });
    expect(run('check', folder, '--fix')).toEqual({ status: 2, out: '', err: '.timeciterc.json cannot be read: it is a folder.\n' });
    expect(readFileSync(join(folder, 'shop/trade, old.md'), 'utf8')).toBe(files['shop/trade, old.md']);
  });

  it('one line is one line also where the reason quotes the file', () => {
    const { status, err } = run('check', makeFolder({ '.timeciterc.json': '{"ignore":\nnothing}' }));
    expect(status).toBe(2);
    expect(err).toMatch(/^\.timeciterc\.json cannot be read: .+\n$/);
  });

  it('--only and --ignore belong to check', () => {
    expect(run('claims', makeFolder(files), '--only', 'link/ambiguous')).toMatchObject({ status: 2, err: '--fix, --all, --only and --ignore are options of check.\n' });
  });
});
