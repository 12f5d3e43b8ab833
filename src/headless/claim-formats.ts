import type { Claim } from '../core/note/note';
import { claimLine, showTime } from '../core/report/claim-line';
import { csvLine, repeated } from '../core/report/csv-line';
import { escapeMarkdown } from '../core/report/escape-markdown';
import { printable } from '../core/report/printable';
import { LineIndex } from '../core/text';
import type { Timestamp } from '../core/time/timestamp';
import { watchAddress } from '../core/time/watch-address';

/** The line above `claimsAsCsv`'s. */
export const csvHead = 'note,line,time,seconds,claim,context,headings,video\n';

/** A line for each timestamp of each claim, by RFC 4180. */
export function claimsAsCsv(path: string, text: string, claims: readonly Claim[]): string {
  if (claims.length === 0) return '';
  const lines = new LineIndex(text);
  const rows = claims.flatMap((claim) => {
    const { line } = lines.position(claim.from);
    const words = [claim.text, claim.context ?? '', claim.headings.join(' > ')];
    return claim.timestamps.map((timestamp, row) => {
      const { reading, video } = timestamp;
      return csvLine([path, line, showTime(timestamp), reading.seconds, ...words.map((part) => repeated(part, row)), video?.id ?? '']);
    });
  });
  return rows.join('');
}

/** A heading for the note and an item for each claim, its times as links. */
export function claimsAsMarkdown(path: string, _text: string, claims: readonly Claim[]): string {
  if (claims.length === 0) return '';
  const items = claims.map((claim) => `- ${escapeMarkdown(printable(claim.text))} ${claim.timestamps.map(timeLink).join(', ')}\n`);
  return `## ${escapeMarkdown(printable(path))}\n\n${items.join('')}\n`;
}

function timeLink(timestamp: Timestamp): string {
  const address = timestamp.video && watchAddress(timestamp.video, timestamp.reading.seconds);
  return address ? `[${showTime(timestamp)}](${address})` : showTime(timestamp);
}

/** The note's path and under it a line for each claim. */
export function claimsAsText(path: string, _text: string, claims: readonly Claim[]): string {
  if (claims.length === 0) return '';
  return `${printable(path)}\n${claims.map(claimLine).join('')}\n`;
}
