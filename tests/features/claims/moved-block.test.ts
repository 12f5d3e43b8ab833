import { cite, openClaims } from './open-claims';

const note = (text: string) => `---\nvideo: lecture.mp4\n---\n\n${text} ${cite('00:00:05')}.\n`;
const files = {
  'a/one.md': note('Widgets rose'), 'a/lecture.mp4': '', 'a/mine.md': '```timecite\nvideo: lecture.mp4\n```\n',
  'b/two.md': note('Gears turn'), 'b/lecture.mp4': '',
};

test('a block whose note has moved beside another file of the name shows the notes on that', async () => {
  const { host, settle } = await openClaims(files, null);
  const view = await host.open('a/mine.md', { mode: 'preview' });
  await settle();
  const rows = () => Array.from(view.containerEl.querySelectorAll('.timecite-claim-text'), (row) => row.textContent);
  expect(rows()).toEqual(['Widgets rose.']);
  const file = host.app.vault.getFileByPath('a/mine.md');
  if (file) await host.app.fileManager.renameFile(file, 'b/mine.md');
  await new Promise((resolve) => setTimeout(resolve, 150));
  await settle();
  expect(rows()).toEqual(['Gears turn.']);
});
