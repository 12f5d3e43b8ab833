import type { Evidence } from '../time/readings';
import { noEvidence, readTimes } from '../time/readings';
import { isYoutubeId, type Video } from '../time/video';
import type { Claim, Heading, Link, Note, Timestamp } from './note';

const element = /<a class="yt-timestamp" data-t="(\d+(?::\d+)+)">([^<]*)<\/a>/g;

/** Reads what a note says. Never throws, whatever the text. */
export function parseNote(text: string, evidence: Evidence = noEvidence): Note {
  const head = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const id = /^videoId: *(\S+)/m.exec(head)?.[1] ?? '';
  const video: Video | null = isYoutubeId(id) ? { provider: 'youtube', id } : null;
  const timestamps = findTimestamps(text, video, evidence);
  return {
    title: /^title: *(.+)/m.exec(head)?.[1] ?? null,
    aliases: [],
    video,
    duration: null,
    timestamps,
    claims: findClaims(text, timestamps),
    links: findLinks(text),
    headings: findHeadings(text),
    blocks: [],
    unreadable: [],
    fence: null,
  };
}

function findTimestamps(text: string, video: Video | null, evidence: Evidence): Timestamp[] {
  const found = [...text.matchAll(element)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    raw: match[1] ?? '',
    label: match[2] ?? '',
    time: { start: (match[1] ?? '').split(':').map(Number), end: null },
    labelTime: null,
  }));
  const readings = readTimes(found, evidence);
  return found.flatMap((one, index) => {
    const reading = readings[index];
    return reading ? [{ ...one, kind: 'element' as const, damaged: false, video, reading }] : [];
  });
}

function findClaims(text: string, timestamps: readonly Timestamp[]): Claim[] {
  return timestamps.map((one) => {
    const from = Math.max(text.lastIndexOf('\n', one.from), text.lastIndexOf('. ', one.from) + 1, text.lastIndexOf('</a>', one.from) + 3) + 1;
    return { from, to: one.to, text: text.slice(from, one.from).trim(), context: null, headings: [], timestamps: [one] };
  });
}

function findLinks(text: string): Link[] {
  return [...text.matchAll(/\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g)].map((match) => {
    const target = (match[1] ?? '').trim();
    const from = text.indexOf(target, match.index);
    return { kind: 'wikilink', from: match.index, to: match.index + match[0].length, target, targetSpan: { from, to: from + target.length }, alias: match[2]?.trim() ?? null, flaw: null };
  });
}

function findHeadings(text: string): Heading[] {
  return [...text.matchAll(/^(#{1,6}) (.*)$/gm)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    level: (match[1] ?? '').length,
    text: match[2] ?? '',
    source: match[2] ?? '',
  }));
}
