import { type Evidence, noEvidence } from '../time/evidence';
import type { FoundTime } from '../time/found-time';
import type { Timestamp } from '../time/timestamp';
import { readYoutubeAddress, type Video } from '../time/video';
import type { Block } from './blocks/block';
import { readFrontMatter } from './blocks/front-matter';
import { readProperties } from './blocks/properties';
import { readBlocks } from './blocks/read-blocks';
import { findWrappingFence } from './blocks/wrapping-fence';
import { cellMark, timeMark } from './characters/stand-ins';
import type { Cited } from './claims/claim-draft';
import { claimTextFor, wholeText } from './claims/claim-text';
import { findClaims } from './claims/claims';
import { ContextFinder } from './claims/context';
import { HeadingPath } from './claims/heading-path';
import { showBlock, ShownText } from './claims/show-block';
import { decideNoteReadings } from './decide-note-readings';
import { findBlockIds } from './inline/block-ids';
import { InlineReader } from './inline/inline-reader';
import type { Gathered, Marks } from './inline/marks';
import type { Heading, Note } from './note';

/**
 * How much of a note is wanted; less of it takes less time. `full`: all of it. `counts`: its claims without text and context, enough to
 * count them. `outline`: no claims, which are half of the work. `references`: no headings and block ids either, but its properties,
 * timestamps, links, unreadable markup and fence.
 */
export type Detail = 'full' | 'counts' | 'outline' | 'references';

const embeddedVideo = /!\[[^\]\n]{0,200}\]\(\s*(https?:\/\/[^)\s]{1,300})/g;
const reserved = new RegExp(`[${timeMark}${cellMark}]`, 'g');

/**
 * Reads what a note says. Never throws, whatever the text is; takes time linear in its length.
 * @param evidence What is known besides the text; it affects readings only. The note's own `duration` overrides that of the evidence.
 */
export function parseNote(source: string, evidence: Evidence = noEvidence, detail: Detail = 'full'): Note {
  // The two characters that stand for times and cells in shown texts must not come from the note. Replacing them keeps its length.
  const text = source.includes(timeMark) || source.includes(cellMark) ? source.replace(reserved, '\ufffd') : source;
  const frontMatter = readFrontMatter(text);
  const { title, aliases, video: named, duration, isList, links } = readProperties(text, frontMatter);
  const fence = findWrappingFence(text, frontMatter.end);
  const body = fence ? text.slice(0, fence.open.from) : text;
  const video = named ?? findEmbeddedVideo(body);
  const gathered: Gathered = { times: [], links, unreadable: [] };
  const blocks = readBlocks(body, frontMatter.end);
  const read = new BlocksInOrder(body, blocks, gathered, video !== null, detail);
  const { cited, headings } = read.readAll();
  const timestamps = decide(gathered.times, video, duration === null ? evidence : { duration, elsewhere: evidence.elsewhere });
  const show = (block: Block): Cited => read.showAgain(block);
  const contexts = new ContextFinder(body, blocks, (block) => show(block).shown);
  return {
    title, aliases, video, duration, isList, timestamps, headings, fence,
    claims: findClaims(cited, { timestamps, contexts, blocks, show, bare: detail === 'counts' }),
    links: gathered.links,
    blocks: detail === 'references' ? [] : findBlockIds(body, blocks),
    unreadable: gathered.unreadable,
  };
}

function findEmbeddedVideo(text: string): Video | null {
  if (!text.includes('](http')) return null;
  for (const match of text.matchAll(embeddedVideo)) {
    const video = readYoutubeAddress(match[1] ?? '');
    if (video) return video;
  }
  return null;
}

/** Gives each time its video and its reading. */
function decide(found: readonly FoundTime[], video: Video | null, evidence: Evidence): readonly Timestamp[] {
  if (found.length === 0) return [];
  const readings = decideNoteReadings(found, video, evidence);
  for (let i = 0; i < found.length; i++) {
    const one = found[i];
    if (!one) continue;
    one.video ??= video;
    one.reading = readings[i] ?? one.reading;
  }
  return found;
}

/** Reads the blocks once, in order, and keeps what the claims need of each. */
class BlocksInOrder {
  private readonly reader: InlineReader;
  /** The times found so far in all blocks. */
  private readonly times: readonly FoundTime[];
  /** The page on which the blocks with timestamps are shown. */
  private readonly page: ShownText;
  /** For each block the texts of the headings above it, without empty ones. */
  private readonly paths: (readonly string[])[] = [];
  /** Reads blocks again, without gathering anything twice. */
  private again: InlineReader | null = null;

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
    gathered: Gathered,
    private readonly hasVideo: boolean,
    private readonly detail: Detail,
  ) {
    this.reader = new InlineReader(text, gathered, { hasVideo, onlyGathers: detail === 'references' });
    this.times = gathered.times;
    this.page = new ShownText(text);
  }

  readAll(): { cited: Cited[]; headings: Heading[] } {
    const cited: Cited[] = [];
    const headings: Heading[] = [];
    const path = new HeadingPath();
    const { detail } = this;
    const keepsCited = detail === 'full' || detail === 'counts';
    for (const block of this.blocks) {
      const before = this.times.length;
      const marks = this.reader.read(block);
      if (detail === 'references') continue;
      const isHeading = block.kind === 'heading';
      if (isHeading) path.leave(block.level);
      this.paths.push(path.names);
      if (keepsCited && this.times.length > before) cited.push({ shown: this.page.add(block, marks), headings: path.names });
      if (isHeading) {
        const heading = makeHeading(this.text, block, marks);
        headings.push(heading);
        path.enter(heading);
      }
    }
    return { cited, headings };
  }

  /** Shows a block again, by itself. The `firstTime` of what it returns is not that of the note. */
  showAgain(block: Block): Cited {
    this.again ??= new InlineReader(this.text, { times: [], links: [], unreadable: [] }, { hasVideo: this.hasVideo });
    return { shown: showBlock(this.text, block, this.again.read(block)), headings: this.paths[block.index] ?? [] };
  }
}

function makeHeading(source: string, block: Block, marks: Marks): Heading {
  const { from, to, level } = block;
  const written = source.slice(from, to);
  // Without marks it shows what is written.
  const text = marks.count === 0 ? claimTextFor(marks.untidy)(written, 0, written.length, []) : wholeText(showBlock(source, block, marks));
  return { from, to, level, text, source: written };
}
