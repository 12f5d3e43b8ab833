import { Notice, type Editor, type MarkdownFileInfo } from 'obsidian';
import { readFrontMatter } from '../../core/note/blocks/front-matter';
import { writeTimestamp } from '../../core/note/write-timestamp';
import type { Passage } from '../../core/time/reading';
import { formatTime } from '../../core/time/timecode';
import { isSameVideo, type Video } from '../../core/time/video';
import { watchAddress } from '../../core/time/watch-address';
import { resolveVideo } from '../../obsidian/notes/resolve-video';
import type { NowPlaying } from '../../obsidian/playback';
import type { PlayingServices } from '../../obsidian/services';

/** Where a range begins that is being marked, in seconds, and in which video. */
interface Mark {
  readonly video: Video;
  readonly source: string;
  readonly seconds: number;
}

/** Writes the moment that is being played into a note. */
export class InsertTimestamp {
  private mark: Mark | null = null;

  constructor(private readonly services: PlayingServices) {}

  /** What is in the player. */
  get now(): NowPlaying | null {
    return this.services.playback.now;
  }

  /** Inserts the moment that is being played, to the whole second. */
  insertMoment(editor: Editor, { file }: MarkdownFileInfo): void {
    const { now } = this;
    if (now) this.insert(editor, file?.path ?? '', now, { seconds: Math.floor(now.seconds), end: null });
  }

  /** Marks the moment as the start of a range. */
  markStart(): void {
    const { now } = this;
    if (!now) return;
    this.mark = { video: now.video, source: now.source, seconds: Math.floor(now.seconds) };
    new Notice(`The range starts at ${formatTime(now.seconds)}.`);
  }

  /** Inserts the range from the marked start to now; the other way round when one went back. */
  insertRange(editor: Editor, { file }: MarkdownFileInfo): void {
    const { now, mark } = this;
    if (!now) return;
    if (!mark || !this.isSame(mark, now)) {
      new Notice('Mark the start of the range first, in the same video.');
      return;
    }
    const [start = 0, end = 0] = [mark.seconds, Math.floor(now.seconds)].sort((a, b) => a - b);
    if (this.insert(editor, file?.path ?? '', now, { seconds: start, end: end > start ? end : null })) this.mark = null;
  }

  /** Elements and plain times mean the note's own video; for another video, writes a link that names it. Returns false if that has no address. */
  private insert(editor: Editor, path: string, now: NowPlaying, passage: Passage): boolean {
    const text = editor.getValue();
    const { video } = this.services.reader.parse(text, path);
    const own = video !== null && this.isSame({ video, source: path }, now);
    const format = own ? this.services.settings.current.insertFormat : 'link';
    const address = watchAddress(now.video, passage.seconds) ?? (own ? `#t=${passage.seconds}` : null);
    if (format === 'link' && address === null) {
      new Notice('This note is not about the file that is being played. Name it in the note\'s property "video" first.');
      return false;
    }
    const { lead, tail } = leaveProperties(editor, text) ?? padFromWords(editor);
    editor.replaceSelection(lead + writeTimestamp(passage, format, address ?? '') + tail);
    if (!own) new Notice('This note is not about the video that is being played, so a link was inserted.');
    return true;
  }

  private isSame(one: Pick<Mark, 'video' | 'source'>, other: Pick<Mark, 'video' | 'source'>): boolean {
    const { app } = this.services;
    return isSameVideo(resolveVideo(app, one.video, one.source), resolveVideo(app, other.video, other.source));
  }
}

/** What to write before and behind what is inserted. */
interface Padding {
  readonly lead: string;
  readonly tail: string;
}

/** A word, or the end of a sentence or of another timestamp. Chinese and Japanese are written without blanks. */
const wordBefore = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}.,;:!?…)\]>”’»%]$/u;
const wordBehind = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}<[(]/u;

/** Puts blanks between what is inserted and words that it would touch. */
function padFromWords(editor: Editor): Padding {
  const [from, to] = [editor.getCursor('from'), editor.getCursor('to')];
  // A character may take two units.
  const before = editor.getLine(from.line).slice(0, from.ch).slice(-2);
  const behind = editor.getLine(to.line).slice(to.ch, to.ch + 2);
  return { lead: wordBefore.test(before) ? ' ' : '', tail: wordBehind.test(behind) ? ' ' : '' };
}

/**
 * Moves a cursor that is in the properties of a note to where the text begins: a note may open with the cursor before its properties, and text
 * that is inserted there would break them.
 * @returns Line breaks between the properties, what is inserted and the paragraph behind it. Null if the cursor is in the text.
 */
function leaveProperties(editor: Editor, text: string): Padding | null {
  const { end } = readFrontMatter(text);
  const at = editor.posToOffset(editor.getCursor('from'));
  const [properties, rest] = [text.slice(0, end), text.slice(end)];
  if (at < end) editor.setCursor(editor.offsetToPos(end));
  const lead = properties.endsWith('\n') ? '' : '\n';
  // Before a text without properties there may be a byte order mark, which counts as a blank.
  if (at > end || (at === end && lead === '') || properties.trim() === '') return null;
  return { lead, tail: at === end || rest.trim() === '' ? '' : rest.startsWith('\n') ? '\n' : '\n\n' };
}
