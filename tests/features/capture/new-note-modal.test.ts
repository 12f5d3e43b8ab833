import type { Host } from '../../host/host';
import { settle, startHost } from '../chips/set-up';

/** Asks for a note about a video, of whose title YouTube has not told yet; what lets it tell. */
async function ask(host: Host): Promise<() => void> {
  let tell: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (tell = resolve));
  host.answerRequests(() => told.then(() => ({ status: 200, text: '{"title":"A talk"}' })));
  host.runCommand('timecite:new-note-from-video');
  const input = document.querySelector<HTMLInputElement>('.modal input');
  if (!input) throw new Error('There is no dialog.');
  input.value = 'https://youtu.be/ccccccccccc';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await settle(host);
  return tell;
}

function paths({ app }: Host): string[] {
  return app.vault.getFiles().map(({ path }) => path);
}

test('no note is made when the dialog is closed while YouTube is asked', async () => {
  const host = await startHost({});
  const tell = await ask(host);
  document.querySelector<HTMLElement>('.modal-close-button')?.click();
  tell();
  await settle(host);
  expect([paths(host), document.querySelector('.notice')]).toEqual([[], null]);
});

test('the note is made when the dialog waits for the answer', async () => {
  const host = await startHost({});
  const tell = await ask(host);
  tell();
  await settle(host);
  expect([paths(host), document.querySelector('.modal')]).toEqual([['a_talk.md'], null]);
});

test('the button says that the note is being made, and after a failure what it does', async () => {
  const host = await startHost({});
  const button = () => document.querySelector<HTMLButtonElement>('.modal button.mod-cta');
  const tell = await ask(host);
  expect([button()?.textContent, button()?.disabled]).toEqual(['Creating note…', true]);
  jest.spyOn(host.app.vault, 'create').mockRejectedValue(new Error('The disk is full.'));
  tell();
  await settle(host);
  expect([button()?.textContent, button()?.disabled]).toEqual(['Create note', false]);
});

test('the address has the focus again where it cannot be taken, and after a failure', async () => {
  const host = await startHost({});
  host.runCommand('timecite:new-note-from-video');
  const focused = () => document.activeElement?.tagName;
  const button = () => document.querySelector<HTMLButtonElement>('.modal button.mod-cta');
  button()?.focus();
  button()?.click();
  expect(focused()).toBe('INPUT');
  document.querySelector<HTMLElement>('.modal-close-button')?.click();
  const tell = await ask(host);
  jest.spyOn(host.app.vault, 'create').mockRejectedValue(new Error('The disk is full.'));
  button()?.focus();
  tell();
  await settle(host);
  expect(focused()).toBe('INPUT');
});
