import type { Link } from '../../links/link';
import { readWikilink } from '../../links/wikilinks';
import type { Span } from '../../text';
import { fieldsToSeconds } from '../../time/timecode';
import { isYoutubeAddress, readVideo, readVideoId, withScheme, type Video } from '../../time/video';
import { readTime } from '../../time/written-time';
import type { FrontMatter, Property } from './front-matter';
import { partsOfPlain, readFolded } from './yaml-quotes';

/** What Timecite uses of a note's front matter. */
export interface NoteProperties {
  readonly title: string | null;
  readonly aliases: string[];
  readonly video: Video | null;
  /** Seconds. */
  readonly duration: number | null;
  readonly isList: boolean;
  readonly links: Link[];
}

/** The front matter of a note that lists claims of other notes. */
export const listFrontMatter = '---\ntimecite: list\n---\n';

const idKeys = new Set(['videoid', 'video_id', 'video-id', 'youtube', 'youtubeid', 'youtube_id']);
const videoKeys = new Set(['video', 'media']);
/** Properties that may hold the address of anything: only an address at YouTube names a video. */
const addressKeys = new Set(['url', 'source', 'link', 'youtube_url']);
/** ISO 8601's form, and the units as people write them, such as `1 hour 2 min`. */
const inUnits = /^(?:P(?:(\d{1,2})D)?T)?(?:(\d{1,3}) ?h(?:(?:ou)?rs?)?)?[, ]{0,3}(?:(\d{1,5}) ?m(?:in(?:ute)?s?)?)?[, ]{0,3}(?:(\d{1,7})(?:[.,]\d{1,9})? ?s(?:ec(?:ond)?s?)?)?$/i;
/** Seconds in a day, an hour, a minute and a second. */
const secondsIn = [86_400, 3600, 60, 1];
const fraction = /^([\d:]+)\.\d+$/;

/** Reads what Timecite uses of a note's front matter; values that it does not understand are left out. */
export function readProperties(text: string, { properties }: FrontMatter): NoteProperties {
  const found: { title: string | null; aliases: string[]; video: Video | null; duration: number | null; isList: boolean; links: Link[] } = {
    title: null, aliases: [], video: null, duration: null, isList: false, links: [],
  };
  for (const property of properties) {
    const { value } = property;
    const name = property.key.toLowerCase();
    if (name === 'title') found.title ??= value;
    else if (name === 'aliases' || name === 'alias') found.aliases.push(value);
    else if (name === 'duration') found.duration ??= readDuration(value);
    else if (name === 'timecite') found.isList ||= value.trim().toLowerCase() === 'list';
    else found.video ??= videoOf(name, value);
    if (value.includes('[[')) for (const part of quotedParts(text, property)) addLinks(text, part, found.links);
  }
  return found;
}

/** Whether a property can only be meant to name the note's video, so that a value which names none is a mistake. */
export function isVideoProperty(key: string): boolean {
  const name = key.toLowerCase();
  return idKeys.has(name) || videoKeys.has(name);
}

function videoOf(name: string, value: string): Video | null {
  if (idKeys.has(name)) return readVideoId(value);
  if (videoKeys.has(name)) return readVideo(value);
  return addressKeys.has(name) && isYoutubeAddress(withScheme(value)) ? readVideo(value) : null;
}

/** Reads seconds, `12:34`, `1:02:03`, ISO 8601's `PT1H2M3S` or `1 h 2 min`; fractions of a second are dropped. Null for 0 and for anything else. */
function readDuration(value: string): number | null {
  const [, ...units] = inUnits.exec(value) ?? [];
  if (units.length > 0) return units.reduce((total, unit = '0', place) => total + Number(unit) * (secondsIn[place] ?? 0), 0) || null;
  const time = readTime(value.replace(fraction, '$1'))?.time;
  return (time && !time.end ? fieldsToSeconds(time.start) : 0) || null;
}

/** The parts of a property's value, each with the quotation marks around it. */
function quotedParts(text: string, property: Property): readonly (Span & Pick<Property, 'quote'>)[] {
  const { from: start, to: end } = property;
  if (property.quote !== '') return [property];
  return partsOfPlain(text.slice(start, end)).map(({ from, to, quote }) => ({ from: start + from, to: start + to, quote }));
}

/** Adds the links in a part of a value: target and alias without its escapes and line breaks, spans as in the source. */
function addLinks(text: string, { from, to, quote }: Span & Pick<Property, 'quote'>, links: Link[]): void {
  for (let at = text.indexOf('[[', from); at >= 0 && at < to; at = text.indexOf('[[', at + 2)) {
    const link = readWikilink(text, at, to, false)?.link;
    if (!link || link.flaw !== null) continue;
    const { target, alias } = link;
    links.push({ ...link, kind: 'property', target: readFolded(target, quote), alias: alias === null ? null : readFolded(alias, quote), quote });
  }
}
