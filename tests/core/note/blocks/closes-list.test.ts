import { claimsOf } from '../note-of';

const list = 'Bees make two things:\n- Wax ‹00:00:01›.\n- Honey ‹00:00:02›.\n';
const items = ['Wax. ‹1› « Bees make two things:', 'Honey. ‹2› « Bees make two things:'];

describe('a line right below a list', () => {
  test.each([
    ['closes the list', `${list}Both keep long ‹00:00:03›.`, [...items, 'Both keep long. ‹3›']],
    ['closes it behind a time alone', '- Wax ‹00:00:01›\nIt keeps long ‹00:00:03›.', ['Wax ‹1›', 'It keeps long. ‹3›']],
    ['leads in to what follows it', `${list}Both serve:\n\n- Food ‹00:00:03›`, [...items, 'Food ‹3› « Both serve:']],
    ['closes it within a callout', '> [!info] Hives\n> They hold:\n> - Wax ‹00:00:01›.\n> It keeps ‹00:00:03›.', ['Wax. ‹1› « They hold:', 'It keeps. ‹3› « Hives']],
    ['belongs to the item whose items it closes', '- Bees\n\n  They make:\n  - Wax ‹00:00:01›.\n  It keeps ‹00:00:03›.\n- Wasps ‹00:00:04›', ['Wax. ‹1› « They make:', 'It keeps. ‹3› « Bees', 'Wasps ‹4›']],
    ['goes on with the item where it is indented', `${list}  It keeps long ‹00:00:03›.`, [...items, 'It keeps long. ‹3› « Bees make two things:']],
    ['goes on with the sentence of the item', 'They make:\n- Wax that\nkeeps long ‹00:00:03›.', ['Wax that keeps long. ‹3› « They make:']],
    ['goes on with the item where the list goes on below', 'They make:\n- Wax.\nIt keeps ‹00:00:03›.\n- Honey ‹00:00:04›', ['It keeps. ‹3› « They make:', 'Honey ‹4› « They make:']],
    ['goes on within quotes where the list goes on below', '> They make:\n> - Wax.\n> It keeps ‹00:00:03›.\n> - Honey ‹00:00:04›', ['It keeps. ‹3› « They make:', 'Honey ‹4› « They make:']],
    ['says who said the item', '- "Wax keeps."\n— Anna ‹00:00:03›', ['"Wax keeps." — Anna ‹3›']],
    ['goes on with a footnote', 'Bees[^1]\n\n[^1]: They hum.\nThey dance ‹00:00:03›.', ['They dance. ‹3›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
