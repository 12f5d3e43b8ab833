import { RowList } from '../../../src/features/checks/row-list';

/** A list of rows, and what its keys lead to. */
function listOf(length: number) {
  const scroller = document.body.createDiv();
  const list = new RowList<number>({ scroller, key: String, draw: (row, el) => el.setText(String(row)) });
  list.load();
  list.set(Array.from({ length }, (_, row) => row));
  return { list, press: (...keys: string[]) => [keys.map((key) => list.move(key)), list.activeRow] };
}

test('moves the active row by key, and no further than there are rows', () => {
  const { press } = listOf(30);
  expect(press('ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([[true, true, true], 1]);
  expect(press('End', 'ArrowDown')).toEqual([[true, true], 29]);
  expect(press('Home', 'ArrowUp')).toEqual([[true, true], 0]);
  expect(press('Enter', 'a')).toEqual([[false, false], 0]);
});

test('a list without rows has no use for keys', () => {
  expect(listOf(0).press('ArrowDown', 'End')).toEqual([[false, false], undefined]);
});
