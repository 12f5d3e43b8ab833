import type { DataAdapter } from 'obsidian';
import { fieldsOf } from '../../core/fields-of';
import { withoutFollowers, type Move } from '../../core/follow-moves';
import { parseJson } from '../../core/parse-json';
import { turn } from '../pace';

/** Keeps on disk which files and folders got another path. */
export class MoveLog {
  private waiting: Move[] = [];
  private writing = Promise.resolve();

  /** @param path Vault path of its file. */
  constructor(
    private readonly adapter: DataAdapter,
    private readonly path: string,
  ) {}

  /** Adds a move. Moves that come together, as those of a folder and its files do, or while others are being written, are written at once. */
  add(move: Move): void {
    if (this.waiting.push(move) === 1) this.writing = this.writing.then(turn).then(() => this.write());
  }

  /** The moves since a time, in order; those that cannot be read are passed over. */
  async since(made: number): Promise<Move[]> {
    await this.writing;
    return this.read(made);
  }

  /** Forgets the moves from before a time. Those that come meanwhile are written after that. Rejects when the file cannot be written. */
  async forgetBefore(made: number): Promise<void> {
    const forgotten = this.writing.then(() => this.rewrite(made));
    this.writing = forgotten.catch(() => undefined);
    await forgotten;
  }

  private async read(made: number): Promise<Move[]> {
    const text = await this.adapter.read(this.path).catch(() => '');
    return text.split('\n').map(parseJson).filter(isMove).filter((move) => move.made >= made);
  }

  private async rewrite(made: number): Promise<void> {
    if (await this.adapter.exists(this.path)) await this.adapter.write(this.path, linesOf(await this.read(made)));
  }

  private async write(): Promise<void> {
    const lines = linesOf(withoutFollowers(this.waiting));
    this.waiting = [];
    try {
      // Not every platform makes the file that is added to.
      if (await this.adapter.exists(this.path)) await this.adapter.append(this.path, lines);
      else await this.adapter.write(this.path, lines);
    } catch {
      // Undoing will then take the note for deleted; nothing else depends on the log.
    }
  }
}

/** Each move has a line break before it, too: the last write may have been cut short, and must not spoil the next line. */
function linesOf(moves: readonly Move[]): string {
  return moves.map((move) => `\n${JSON.stringify(move)}\n`).join('');
}

function isMove(value: unknown): value is Move {
  const { from, to, isFolder, made } = fieldsOf(value);
  return typeof from === 'string' && typeof to === 'string' && typeof isFolder === 'boolean' && typeof made === 'number';
}
