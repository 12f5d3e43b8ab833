import { type Evidence, noEvidence } from '../../src/core/time/evidence';
import { shiftModel } from '../../src/core/time/reading-model';
import { decideReadings } from '../../src/core/time/readings';
import { calibrate } from './readings-calibration';
import { type BenchNote, type BenchVideo, citedBy, groupByVideo, readBenchNotes } from './readings-corpus';
import { crossValidate } from './readings-folds';
import { measurePastEnd, recoveredWithLength } from './readings-lengths';
import { asMinutes, asWritten, byFiveRules, byModel, recovered, score, type Reader } from './readings-score';
import { namedFolder } from './vaults';

/*
 * How well readings recover what was meant. On videos with notes of both kinds the bad notes are read, each on its own; a reading is a
 * hit when a clean note on the same video cites that very second. Hindsight takes the better of both readings for each timestamp.
 *   npm run bench:readings -- FOLDER [--folds]
 */
function report(notes: readonly BenchNote[], videos: readonly BenchVideo[]): void {
  console.log(`${notes.length} notes; ${videos.length} videos have bad and clean ones`);
  const { all, classes } = score(videos, byModel(shiftModel));
  printTable(
    ['timestamps in bad notes', 'number', 'as written', 'as 0:H:M', 'hindsight', 'read', 'moved'],
    [...classes, ['all', all] as const].map(([name, part]) => {
      const shares = [part.written, part.minutes, part.hindsight, part.hits, part.moved];
      return [name, part.timestamps, ...shares.map((number) => percent(number / part.timestamps))];
    }),
  );
  const readers: Record<string, Reader> = { 'as written': asWritten, 'all as 0:H:M': asMinutes, 'five rules': byFiveRules, 'this model': byModel(shiftModel) };
  printTable(['reader', 'recovers of hindsight'], Object.entries(readers).map(([name, reader]) => [name, percent(recovered(score(videos, reader)), 2)]));
  const kinds = ['clean', 'other', 'bad'] as const;
  printTable(
    ['notes', 'timestamps', 'moved', 'uncertain', 'notes with a moved one'],
    kinds.map((kind) => [kind, ...countChanges(notes.filter((note) => note.kind === kind), () => noEvidence)]),
  );
}

/** Half of the clean notes are evidence, the other half judge. */
function reportEvidence(videos: readonly BenchVideo[]): void {
  const halves = videos.map((video) => {
    const clean = video.notes.filter((note) => note.kind === 'clean');
    const evidence = evidenceOf(clean.filter((_, index) => index % 2 === 1));
    return { evidence, video: { ...video, cited: citedBy(clean.filter((_, index) => index % 2 === 0)) } };
  });
  const evidences = new Map(halves.flatMap(({ video, evidence }) => video.notes.map((note) => [note, evidence] as const)));
  const halved = halves.map(({ video }) => video);
  const informed: Reader = (note) => decideReadings(note.written, evidences.get(note)).map((reading) => reading.seconds);
  printTable(['reader, judged by half the clean notes', 'recovers of hindsight'], [
    ['the note alone', percent(recovered(score(halved, byModel(shiftModel))), 2)],
    ['and what the other half cites', percent(recovered(score(halved, informed)), 2)],
  ]);
}

function reportCleanWithEvidence(all: readonly BenchVideo[]): void {
  const clean = all.flatMap(({ notes }) => notes.filter((note) => note.kind === 'clean'));
  const siblings = new Map(all.flatMap(({ notes }) => notes.map((note) => [note, notes] as const)));
  const others = (note: BenchNote): Evidence => evidenceOf((siblings.get(note) ?? []).filter((one) => one !== note && one.kind === 'clean'));
  printTable(['notes, with what other clean notes cite', 'timestamps', 'moved', 'uncertain', 'notes with a moved one'], [['clean', ...countChanges(clean, others)]]);
}

function reportLengths(notes: readonly BenchNote[], videos: readonly BenchVideo[]): void {
  printTable(
    ['clean notes that cite this far beyond the known length', 'notes', 'timestamps before it', 'moved', 'notes with a moved one'],
    [5, 120, 1800].map((beyond) => {
      const { notes: count, timestamps, moved, touched } = measurePastEnd(notes, beyond);
      return [`${beyond} s`, count, timestamps, `${moved} (${percent(moved / timestamps, 2)})`, touched];
    }),
  );
  printTable(['reader', 'recovers of hindsight'], [['this model, the length being known', percent(recoveredWithLength(videos), 2)]]);
}

function evidenceOf(notes: readonly BenchNote[]): Evidence {
  return { duration: null, elsewhere: [...citedBy(notes)].sort((one, other) => one - other) };
}

function countChanges(notes: readonly BenchNote[], evidenceFor: (note: BenchNote) => Evidence): (string | number)[] {
  let [timestamps, moved, uncertain, touched] = [0, 0, 0, 0];
  for (const note of notes) {
    const readings = decideReadings(note.written, evidenceFor(note));
    const written = asWritten(note);
    const changed = readings.filter((reading, index) => reading.seconds !== written[index]).length;
    timestamps += readings.length;
    moved += changed;
    uncertain += readings.filter((reading) => reading.kind === 'uncertain').length;
    touched += Number(changed > 0);
  }
  return [timestamps, `${moved} (${percent(moved / timestamps, 3)})`, uncertain, touched];
}

function reportFolds(videos: readonly BenchVideo[]): void {
  const rows = [...crossValidate(videos)].map(([name, shares]) => {
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return [name, ...shares.map((share) => percent(share, 2)), percent(mean, 2)];
  });
  printTable(['reader, on the channels of a fold', '1', '2', '3', '4', '5', 'mean'], rows);
}

function reportCalibration(videos: readonly BenchVideo[]): void {
  const bins = calibrate(videos);
  printTable(['odds (a logarithm) of minutes; H 1–4, SS', ...bins.map(({ odds }) => odds)], [
    ['only as written', ...bins.map(({ timestamps, onlyWritten }) => percent(onlyWritten / timestamps))],
    ['only as minutes', ...bins.map(({ timestamps, onlyMinutes }) => percent(onlyMinutes / timestamps))],
  ]);
}

function printTable(head: readonly (string | number)[], rows: readonly (readonly (string | number)[])[]): void {
  console.log(['', head, head.map(() => '---'), ...rows].map((row) => (typeof row === 'string' ? row : `| ${row.join(' | ')} |`)).join('\n'));
}

function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)}%`;
}

const [folder, option] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder of notes? npm run bench:readings -- FOLDER [--folds]');
  process.exit(2);
}
const notes = readBenchNotes(namedFolder(folder));
const all = groupByVideo(notes);
const videos = all.filter(({ notes: group, cited }) => cited.size > 0 && group.some((note) => note.kind === 'bad'));
report(notes, videos);
reportEvidence(videos);
reportCleanWithEvidence(all);
reportLengths(notes, videos);
reportCalibration(videos);
if (option === '--folds') reportFolds(videos);
