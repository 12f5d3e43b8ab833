import type { RunReport } from '../../../src/features/checks/fix-run';
import { describeRun } from '../../../src/features/checks/fix-flow';
import { RunModal, type Run } from '../../../src/features/checks/run-modal';
import { createHost } from '../../host/host';

const report: RunReport = { fixes: 2, notes: 1, left: [], cancelled: false, failure: null, journal: null };

/** What a notice says of a run whose dialog was closed while it wrote. */
async function closedWhileWriting(outcome: Partial<RunReport>): Promise<string | null | undefined> {
  const host = await createHost({ files: {} });
  let end: () => void = () => undefined;
  const run: Run = {
    title: 'Fix problems',
    prepare: () => Promise.resolve({ summary: '2 changes in 1 note:', caveat: null, rows: [], go: 'Fix 2 problems' }),
    write: () => new Promise((resolve) => (end = () => resolve({ ...report, ...outcome }))),
    describe: (made) => describeRun(made, 'Fixed', 'problem'),
    undo: null,
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
  [{ left: [{ path: 'b.md', reason: 'It is gone.', passing: false }] }, 'Fixed 2 problems in 1 note. 1 note could not be written in full.'],
  [{ failure: 'The disk is full.' }, 'Fixed 2 problems in 1 note. The disk is full.'],
])('closed while it writes, it tells in a notice what came of it: %j', async (outcome, said) => {
  expect(await closedWhileWriting(outcome)).toBe(said);
});
