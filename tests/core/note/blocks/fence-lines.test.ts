import { claimsOf } from '../note-of';

describe('a fence in a list', () => {
  test.each([
    ['ends with its item', '- Run it:\n  ```\n  bee up\n  ``` ‹00:00:05›\n- Bees dance ‹00:00:06›.\n\nWasps do not ‹00:00:07›.', ['Bees dance. ‹6›', 'Wasps do not. ‹7›']],
    ['ends with its list', '1. Run it:\n\n   ```\n   bee up ‹00:00:05›\n\n## Bees dance ‹00:00:06›', ['Bees dance ‹6›']],
    ['goes on over blank lines', '- Run it:\n  ```\n\n  bee up ‹00:00:05›\n  ```\n  Bees dance ‹00:00:06›.', ['Bees dance. ‹6› « Run it:']],
    ['ends with the item that it stands in', '- A\n  - B\n\n    ```\n    bee ‹00:00:05›\n  - Bees dance ‹00:00:06›.', ['Bees dance. ‹6› « A']],
    ['in a quote ends with its item', '> - Run it:\n>   ```\n>   bee ‹00:00:05›\n> - Bees dance ‹00:00:06›.', ['Bees dance. ‹6›']],
    ['holds lines that look like quotes', '- Run it:\n  ```\n  > bee ‹00:00:05›\n  - up ‹00:00:06›\n  ```\n- Bees dance ‹00:00:07›.', ['Bees dance. ‹7›']],
  ])('%s', (_, body, wanted) => {
    expect(claimsOf(body)).toEqual(wanted);
  });

  test('begins at no line of back ticks that holds others', () => {
    expect(claimsOf('```js `x` y\nBees dance ‹00:00:05›.')).toEqual(['```js x y Bees dance. ‹5›']);
  });

  test('holds what is indented less, outside of lists', () => {
    expect(claimsOf('  ```\nbee ‹00:00:05›\n  ```\nBees dance ‹00:00:06›.')).toEqual(['Bees dance. ‹6›']);
  });
});
