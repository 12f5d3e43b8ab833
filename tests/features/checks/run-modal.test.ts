import { describeRun, sayFixed } from '../../../src/features/checks/fixes/fix-flow';
import type { RunReport } from '../../../src/features/checks/fixes/fix-runner';
import { RunModal, type Run } from '../../../src/features/checks/fixes/run-modal';
import { RowList } from '../../../src/features/checks/rows/row-list';
import { createHost } from '../../host/host';

const report: RunReport = { fixes: 2, notes: 1, settled: 0, left: [], cancelled: false, failure: null, journal: null };

/** What a notice says of a run whose dialog was closed while it wrote. @param undo Takes the run back. */
async function closedWhileWriting(outcome: Partial<RunReport>, undo: Run['undo'] = null): Promise<string | null | undefined> {
  const host = await createHost({ files: {} });
  let end: () => void = () => undefined;
  const run: Run = {
    title: 'Fix problems',
    prepare: () => Promise.resolve({ summary: '2 changes in 1 note:', caveat: null, rows: [], go: 'Fix 2 problems' }),
    write: () => new Promise((resolve) => (end = () => resolve({ ...report, ...outcome }))),
    describe: (made) => describeRun(made, sayFixed(made)),
    undo,
  };
  const modal = new RunModal(host.app, run);
  modal.open();
  await host.settled();
  document.querySelector<HTMLElement>('.timecite-run .mod-cta')?.click();
  modal.close();
  end();
  await host.settled();
  return document.querySelector('.notice')?.textContent;
}

test.each<[Partial<RunReport>, string]>([
  [{}, 'Fixed 2 problems in 1 note.'],
  [{ cancelled: true }, 'Cancelled. Fixed 2 problems in 1 note.'],
  [{ left: [{ path: 'b.md', reason: 'It is gone.', temporary: false }] }, 'Fixed 2 problems in 1 note. 1 note could not be written in full.'],
  [{ failure: 'The disk is full.' }, 'Fixed 2 problems in 1 note. The disk is full.'],
  [{ fixes: 0, notes: 0, failure: 'The disk is full.' }, 'Nothing was changed. The disk is full.'],
  [{ fixes: 0, notes: 0, cancelled: true }, 'Cancelled. Nothing was changed.'],
])('closed while it writes, it tells in a notice what came of it: %j', async (outcome, said) => {
  expect(await closedWhileWriting(outcome)).toBe(said);
});

test('closed while it writes, it can be taken back by the notice', async () => {
  const undo = jest.fn();
  expect(await closedWhileWriting({ cancelled: true, journal: '5-bulk.ndjson' }, undo)).toBe('Cancelled. Fixed 2 problems in 1 note.Undo');
  document.querySelector<HTMLElement>('.notice button')?.click();
  expect(undo).toHaveBeenCalledWith({ ...report, cancelled: true, journal: '5-bulk.ndjson' });
});

test('a screen reader is told what is done and what came of it, and not each step', async () => {
  const host = await createHost({ files: {} });
  let step: () => void = () => undefined;
  let end: () => void = () => undefined;
  const modal = new RunModal(host.app, {
    title: 'Fix problems',
    prepare: () => Promise.resolve({ summary: '2 changes in 1 note:', caveat: null, rows: [], go: 'Fix 2 problems' }),
    write: (_, onProgress) => new Promise((resolve) => {
      step = () => onProgress(1, 3);
      end = () => resolve(report);
    }),
    describe: (made) => describeRun(made, sayFixed(made)),
    undo: null,
  });
  modal.open();
  await host.settled();
  document.querySelector<HTMLElement>('.timecite-run .mod-cta')?.click();
  const status = () => [document.querySelector('.timecite-run-summary')?.textContent, document.querySelector('.timecite-run-summary')?.getAttribute('aria-live')];
  expect(status()).toEqual(['Writing…', null]);
  step();
  expect(status()).toEqual(['Writing… 1 of 3 notes', 'off']);
  end();
  await host.settled();
  expect(status()).toEqual(['Fixed 2 problems in 1 note.', null]);
});

test('the list of the preview is unloaded once its place is taken', async () => {
  const host = await createHost({ files: {} });
  const unload = jest.spyOn(RowList.prototype, 'unload');
  const modal = new RunModal(host.app, {
    title: 'Fix problems',
    prepare: () => Promise.resolve({ summary: '1 change in 1 note:', caveat: null, rows: [{ key: 'a', draw: (el) => el.setText('a.md') }], go: 'Fix 1 problem' }),
    write: () => Promise.resolve(report),
    describe: (made) => describeRun(made, sayFixed(made)),
    undo: null,
  });
  modal.open();
  await host.settled();
  expect(unload).not.toHaveBeenCalled();
  document.querySelector<HTMLElement>('.timecite-run .mod-cta')?.click();
  await host.settled();
  expect(unload).toHaveBeenCalledTimes(1);
});

test('undoing closes the dialog, which would go on telling of what is taken back', async () => {
  const host = await createHost({ files: {} });
  const undone: unknown[] = [];
  const modal = new RunModal(host.app, {
    title: 'Fix problems',
    prepare: () => Promise.resolve({ summary: '2 changes in 1 note:', caveat: null, rows: [], go: 'Fix 2 problems' }),
    write: () => Promise.resolve({ ...report, journal: '5-bulk.ndjson' }),
    describe: (made) => describeRun(made, sayFixed(made)),
    undo: ({ journal }) => undone.push(journal),
  });
  modal.open();
  await host.settled();
  document.querySelector<HTMLElement>('.timecite-run .mod-cta')?.click();
  await host.settled();
  Array.from(document.querySelectorAll<HTMLElement>('.timecite-run button')).find(({ textContent }) => textContent === 'Undo')?.click();
  expect(undone).toEqual(['5-bulk.ndjson']);
  expect(document.querySelector('.timecite-run')).toBeNull();
});
