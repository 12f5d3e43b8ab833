import type { CitedTime } from '../note/note';
import { csvCell, escapeMarkdown, repeated } from '../report/escape';
import { formatSpan } from '../time/timecode';
import { watchAddress } from '../time/watch-address';
import type { IndexedClaim } from './open-record';

/** A claim with what it takes to cite it. */
export interface CitedClaim {
  readonly claim: IndexedClaim;
  /** Vault path of the note. */
  readonly note: string;
  readonly title: string;
  /** A Markdown link to the note, as the host writes it. */
  readonly link: string;
}

/** A Markdown quote for each claim, with its moments and a link to its note. */
export function asQuotes(claims: readonly CitedClaim[]): string {
  return claims.map(({ claim, link }) => `> ${sentence(claim)}\n> — ${link}\n`).join('\n');
}

/** A line for each claim, without markup. */
export function asPlainText(claims: readonly CitedClaim[]): string {
  return claims.map(({ claim, title }) => `${claim.text} (${claim.timestamps.map(showTime).join(', ')}) — ${title}\n`).join('');
}

/** A Markdown table with a row for each claim. */
export function asTable(claims: readonly CitedClaim[]): string {
  const rows = claims.map(({ claim, link }) => [escapeMarkdown(claim.text), timeLinks(claim), link].map(escapePipes));
  return [['Claim', 'Time', 'Note'], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Markdown list items; `withNote` has each name its note. */
export function asList(claims: readonly CitedClaim[], withNote: boolean): string {
  return claims.map(({ claim, link }) => `- ${sentence(claim)}${withNote ? ` — ${link}` : ''}\n`).join('');
}

export const csvHead = 'note,time,seconds,end,reading,written,claim,context,headings,video\n';

/** A line for each timestamp of each claim, by RFC 4180. */
export function asCsv(claims: readonly CitedClaim[]): string {
  return claims.flatMap(({ claim, note }) => claim.timestamps.map((time, row) => csvLine(note, claim, time, row))).join('');
}

/** An object for each claim, one a line, fit to stand in a JSON array. */
export function asJson(claims: readonly CitedClaim[]): string[] {
  return claims.map(({ claim: { from, to, headings, context, text, timestamps }, note }) => {
    const times = timestamps.map(({ raw, label, video, reading: { seconds, end, kind, reason } }) => ({ raw, label, seconds, end, reading: kind, reason, video }));
    return JSON.stringify({ note, from, to, headings, context, text, timestamps: times });
  });
}

/** A time as people read it, a link to the moment where there is a web address for it. */
function timeLink(time: CitedTime): string {
  const address = time.video && watchAddress(time.video, time.reading.seconds);
  return address ? `[${showTime(time)}](${address})` : showTime(time);
}

function sentence(claim: IndexedClaim): string {
  return `${escapeMarkdown(claim.text)} ${timeLinks(claim)}`;
}

function timeLinks({ timestamps }: IndexedClaim): string {
  return timestamps.map(timeLink).join(', ');
}

function showTime({ reading: { seconds, end } }: CitedTime): string {
  return formatSpan(seconds, end);
}

/** A pipe ends a table's cell, unless it is escaped already. */
function escapePipes(cell: string): string {
  return cell.replace(/\\?\|/g, '\\|');
}

function csvLine(note: string, { text, context, headings }: IndexedClaim, time: CitedTime, row: number): string {
  const { seconds, end, kind } = time.reading;
  const words = [text, context ?? '', headings.join(' > ')].map((one) => repeated(one, row));
  const cells = [note, showTime(time), seconds, end ?? '', kind, time.raw, ...words, time.video?.id ?? ''];
  return `${cells.map((cell) => csvCell(String(cell))).join(',')}\n`;
}
