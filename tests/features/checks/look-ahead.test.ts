import { NoteChecker } from '../../../src/features/checks/problems/note-checker';
import { hostWithChecks, until } from './checks-plugin';

test('what the links of an open note may mean is looked up with pauses before it is checked', async () => {
  const { check, lookUp } = NoteChecker.prototype;
  const order: string[] = [];
  jest.spyOn(NoteChecker.prototype, 'check').mockImplementation(function (this: NoteChecker, ...asked) {
    order.push('checked');
    return check.apply(this, asked);
  });
  jest.spyOn(NoteChecker.prototype, 'lookUp').mockImplementation(async function (this: NoteChecker, ...asked) {
    await lookUp.apply(this, asked);
    order.push('looked up');
  });
  const links = Array.from({ length: 60 }, (_, number) => `[[nothing ${number}]]`);
  const host = await hostWithChecks({ 'hub.md': `${links.join('\n')}\n` });
  await host.open('hub.md', { mode: 'source' });
  await until(() => document.querySelector('.timecite-note-count')?.textContent === '60 problems');
  await until(() => document.querySelectorAll('.timecite-problem-mark').length > 0);
  expect(order[0]).toBe('looked up');
  jest.restoreAllMocks();
});
