import { claimsOf } from '../note-of';

describe('a footnote of several paragraphs', () => {
  test('goes on where they are indented as code would be', () => {
    const body = '[^1]: Bees dance in rings ‹00:00:05›.\n\n    The sun leads them ‹00:00:06›.\n\n    - out ‹00:00:07›\n    - home ‹00:00:08›\n\nAnts walk ‹00:00:09›.\n\n    code ‹00:00:10›';
    const context = ' « Bees dance in rings.';
    expect(claimsOf(body)).toEqual(['Bees dance in rings. ‹5›', `The sun leads them. ‹6›${context}`, `out ‹7›${context}`, `home ‹8›${context}`, 'Ants walk. ‹9›']);
  });

  test('may have code among them', () => {
    expect(claimsOf('[^1]: Bees dance.\n\n    ```\n    code ‹00:00:05›\n    ```\n\n    They rest ‹00:00:06›.')).toEqual(['They rest. ‹6› « Bees dance.']);
  });

  test('may stand in a quote, and ends with it', () => {
    expect(claimsOf('> [^1]: Bees dance.\n>\n>     They rest ‹00:00:05›.\n\n    code ‹00:00:06›')).toEqual(['They rest. ‹5› « Bees dance.']);
  });
});

test('a list right below a footnote is led by it and does not belong to it', () => {
  expect(claimsOf('[^1]: Bees gather:\n- pollen ‹00:00:05›\n- honey ‹00:00:06›')).toEqual(['pollen ‹5› « Bees gather:', 'honey ‹6› « Bees gather:']);
});
