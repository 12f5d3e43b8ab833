import { Listeners } from '../../src/core/listeners';

test('a listener that fails keeps nothing from the others, nor from who tells, and is not lost', () => {
  const complain = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const listeners = new Listeners<number>();
  const heard: number[] = [];
  const mistake = new Error('The window is gone.');
  listeners.add((told) => heard.push(told));
  listeners.add(() => {
    throw mistake;
  });
  listeners.add((told) => heard.push(told * 10));
  listeners.tell(1);
  listeners.tell(2);
  expect(heard).toEqual([1, 10, 2, 20]);
  expect(complain.mock.calls.map(([, error]: unknown[]) => error)).toEqual([mistake, mistake]);
  complain.mockRestore();
});

test('tells those who came and have not left', () => {
  const listeners = new Listeners<number>();
  const heard: number[] = [];
  const leave = listeners.add((told) => heard.push(told));
  listeners.tell(1);
  leave();
  listeners.tell(2);
  expect(heard).toEqual([1]);
});
