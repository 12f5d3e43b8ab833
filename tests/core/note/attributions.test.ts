import { claimsOf } from './note-of';

describe('who said a quotation, on the line below it', () => {
  test.each([
    ['behind a full stop', '> "Bees dance. Wasps do not."\n> — Anna Muster ‹00:00:05›', ['"Bees dance. Wasps do not." — Anna Muster ‹5›']],
    ['behind no stop', '> “Bees dance”\n> – Anna Muster, of Bern ‹00:00:05›', ['“Bees dance” – Anna Muster, of Bern ‹5›']],
    ['behind a break', '> "Do bees dance?"<br>\n> — *Anna Muster* ‹00:00:05›', ['"Do bees dance?" — Anna Muster ‹5›']],
    ['behind words that are no quotation', 'Bees dance.\n— Wasps do not ‹00:00:05›.', ['— Wasps do not. ‹5›']],
    ['behind a quotation with a time of its own', '> "Bees dance." ‹00:00:05›\n> — Anna Muster ‹00:00:06›', ['"Bees dance." ‹5›', '— Anna Muster ‹6›']],
    ['words behind a quotation', '> "Bees dance."\n> Anna Muster ‹00:00:05›', ['Anna Muster ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
