import { csvLine, repeated } from '../report/csv-line';
import { escapeMarkdown } from '../report/escape-markdown';
import { formatSpan } from '../time/timecode';
import type { CitedTime } from '../time/timestamp';
import type { Video } from '../time/video';
import { momentSubpath, watchAddress } from '../time/watch-address';
import type { IndexedClaim } from './open-record';

/** Writes a Markdown link to a place in a video's file, as the host writes links; null where the vault has no such file. */
export type LinkFile = (video: Video, subpath: string, shown: string) => string | null;

/** A claim with all that is needed to cite it. */
export interface CitedClaim {
  readonly claim: IndexedClaim;
  /** Vault path of the note. */
  readonly note: string;
  readonly title: string;
  /** A Markdown link to the note, as the host writes it. */
  readonly link: string;
  /** Writes the links to files of the vault that the note's timestamps point into. */
  readonly linkFile: LinkFile;
}

/** A Markdown quote for each claim, with its times and a link to its note. */
export function asQuotes(claims: readonly CitedClaim[]): string {
  return claims.map((cited) => `> ${sentence(cited)}\n> — ${cited.link}\n`).join('\n');
}

/** A line for each claim, without markup. */
export function asPlainText(claims: readonly CitedClaim[]): string {
  return claims.map(({ claim, title }) => `${claim.text} (${claim.timestamps.map(showTime).join(', ')}) — ${title}\n`).join('');
}

/** The header of the table to which `asRows` writes the rows. */
export const tableHead = '| Claim | Time | Note |\n| --- | --- | --- |\n';

/** A row of a Markdown table for each claim. */
export function asRows(claims: readonly CitedClaim[]): string {
  const rows = claims.map((cited) => [escapeMarkdown(cited.claim.text), timeLinks(cited), cited.link].map(escapePipes));
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** A Markdown list item for each claim, with its times and a link to its note. */
export function asList(claims: readonly CitedClaim[]): string {
  return claims.map((cited) => `- ${sentence(cited)} — ${cited.link}\n`).join('');
}

/** The header line of the CSV to which `asCsv` writes the lines. */
export const csvHead = 'note,time,seconds,end,reading,written,claim,context,headings,video\n';

/** A line for each timestamp of each claim, by RFC 4180. */
export function asCsv(claims: readonly CitedClaim[]): string {
  return claims.flatMap(({ claim, note }) => claim.timestamps.map((time, row) => timeAsCsv(note, claim, time, row))).join('');
}

/** An object for each claim, one a line, fit to stand in a JSON array. */
export function asJson(claims: readonly CitedClaim[]): string[] {
  return claims.map(({ claim: { from, to, headings, context, text, timestamps }, note }) => {
    const times = timestamps.map(({ raw, label, video, reading: { seconds, end, kind, reason } }) => {
      return { raw, label, seconds, end, reading: kind, reason, video };
    });
    return JSON.stringify({ note, from, to, headings, context, text, timestamps: times });
  });
}

/** A time as people read it; it is a link to the moment where the video has a web address or a file. */
function timeLink(time: CitedTime, linkFile: LinkFile): string {
  const { video, reading } = time;
  const shown = showTime(time);
  if (!video) return shown;
  const address = watchAddress(video, reading.seconds);
  return address ? `[${shown}](${address})` : (linkFile(video, momentSubpath(reading.seconds), shown) ?? shown);
}

function sentence(cited: CitedClaim): string {
  return `${escapeMarkdown(cited.claim.text)} ${timeLinks(cited)}`;
}

function timeLinks({ claim, linkFile }: CitedClaim): string {
  return claim.timestamps.map((time) => timeLink(time, linkFile)).join(', ');
}

function showTime({ reading: { seconds, end } }: CitedTime): string {
  return formatSpan(seconds, end);
}

/** Escapes the pipes that would end a table's cell; those already escaped stay as they are. */
function escapePipes(cell: string): string {
  return cell.replace(/\\?\|/g, '\\|');
}

function timeAsCsv(note: string, { text, context, headings }: IndexedClaim, time: CitedTime, row: number): string {
  const { seconds, end, kind } = time.reading;
  const words = [text, context ?? '', headings.join(' > ')].map((one) => repeated(one, row));
  return csvLine([note, showTime(time), seconds, end ?? '', kind, time.raw, ...words, time.video?.id ?? '']);
}
