import { openClaims } from './open-claims';

interface Keys {
  readonly a: KeyboardEventInit;
  readonly c: KeyboardEventInit;
}

const russian: Keys = { a: { key: 'ф', code: 'KeyA' }, c: { key: 'с', code: 'KeyC' } };
const capsLock: Keys = { a: { key: 'A', code: 'KeyA' }, c: { key: 'C', code: 'KeyC' } };
const french: Keys = { a: { key: 'a', code: 'KeyQ' }, c: { key: 'c', code: 'KeyC' } };

async function open() {
  const writeText = jest.fn((_text: string) => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const { root, press, settle } = await openClaims();
  const chord = ({ key = '', ...init }: KeyboardEventInit) => press(key, { ctrlKey: true, ...init });
  const selected = () => root.querySelectorAll('.timecite-claim[aria-selected="true"]').length;
  return { chord, selected, settle, writeText };
}

test.each<[string, Keys]>([['of another script', russian], ['with caps lock on', capsLock], ['with the letters in other places', french]])(
  'Ctrl with A and C select all and copy on a keyboard %s',
  async (_, { a, c }) => {
    const { chord, selected, settle, writeText } = await open();
    chord(a);
    expect(selected()).toBe(3);
    chord(c);
    await settle();
    expect(writeText.mock.calls[0]?.[0]).toContain('Ships came.');
  },
);

test.each<[string, KeyboardEventInit]>([['Shift', { ...russian.a, shiftKey: true }], ['Q of a French keyboard', { key: 'q', code: 'KeyA' }]])('with %s it is the app\'s', async (_, keys) => {
  const { chord, selected } = await open();
  const before = selected();
  chord(keys);
  expect(selected()).toBe(before);
});
