import { fileName, makeSentence, makeThing, pick } from './generated-words';

/** What a note's body is made of. */
export interface BodyOptions {
  /** Titles of notes that its links may lead to. */
  readonly near: readonly string[];
  /** Titles of notes that are not there. */
  readonly gone: readonly string[];
  /** Whether the writer puts minutes and seconds where hours and minutes belong. */
  readonly isCareless: boolean;
  readonly random: () => number;
}

const sections = 6;
const linesOfSection = 6;
const linkShare = 0.2;
const goneShare = 0.2;
const titleShare = 0.2;
const spacedShare = 0.92;
const damagedShare = 0.024;

/** Writes sections of claims in the shapes that such notes have: paragraphs, lists, a quote, a table; now and then code. */
export function writeBody(options: BodyOptions): string {
  const writer = new BodyWriter(options);
  const parts = Array.from({ length: sections }, (_, section) => `## ${makeSentence(options.random)}\n\n${writer.section(section)}`);
  return `${parts.join('\n\n')}\n`;
}

class BodyWriter {
  private second = 0;
  private readonly random: () => number;

  constructor(private readonly options: BodyOptions) {
    this.random = options.random;
  }

  section(number: number): string {
    if (number === 2) return `What was found:\n${this.lines((claim) => `- **Point**: ${claim}.`).join('\n')}`;
    if (number === 3) return this.lines((claim) => `> ${claim}.`).slice(0, 2).join('\n');
    if (number === 4 && this.random() < 0.3) return this.table();
    if (number === 5 && this.random() < 0.1) return `\`\`\`\n${makeSentence(this.random)} [00:00:01]\n\`\`\`\n\nSee [the sequel](${this.markdownTarget()}) and [its source](https://example.com/${Math.floor(this.random() * 1000)}).`;
    return this.lines((claim) => `${claim}.`).join(number % 2 === 0 ? '\n\n' : '\n');
  }

  private lines(shape: (claim: string) => string): string[] {
    return Array.from({ length: linesOfSection }, () => {
      const link = this.random() < linkShare ? ` ${this.link('|')}` : '';
      const times = [this.timestamp(), ...(this.random() < 0.2 ? [this.timestamp()] : [])];
      return shape(`${makeSentence(this.random)}${link} ${times.join(', ')}`);
    });
  }

  private table(): string {
    const rows = Array.from({ length: linesOfSection }, () => `| ${makeThing(this.random)} | ${this.link('\\|')} ${this.timestamp()} |`);
    return ['| thing | said |', '| --- | --- |', ...rows].join('\n');
  }

  /** A wikilink: most by file name, some by title, a fifth to a note that is not there. */
  private link(pipe: string): string {
    const title = this.target();
    const space = this.random() < spacedShare ? ' ' : '';
    return `[[${this.random() < titleShare ? title : fileName(title)}${space}${pipe}${space}see there]]`;
  }

  private markdownTarget(): string {
    return `${fileName(this.target())}.md`;
  }

  private target(): string {
    return pick(this.random() < goneShare ? this.options.gone : this.options.near, this.random);
  }

  private timestamp(): string {
    this.second += Math.floor(this.random() * 55) + 1;
    const time = this.options.isCareless ? fields(Math.floor(this.second / 60), this.second % 60, 0) : fields(Math.floor(this.second / 3600), Math.floor(this.second / 60) % 60, this.second % 60);
    return this.random() < damagedShare ? damage(time, this.random) : `<a class="yt-timestamp" data-t="${time}">[${time}]</a>`;
  }
}

function fields(...numbers: readonly number[]): string {
  return numbers.map((number) => String(number).padStart(2, '0')).join(':');
}

/** The same time as machines write it on a bad day. */
function damage(time: string, random: () => number): string {
  const shapes = [
    `<a class="yt-timestamp" data-t="${time}"></a>`,
    `<a class="yt-timestamp" data-t="${time}]">[${time}]</a>`,
    `<a class="yt="yt-timestamp" data-t="${time}">[${time}]</a>`,
    `[${time}](<a class="yt-timestamp" data-t="${time}">[${time}]</a>`,
    `<a class="yt-timestamp" data-t="${time}">[${time}]>`,
    `[[${time}]]`,
    `[${time}]`,
  ];
  return pick(shapes, random);
}
