import { Notice, type TFile } from 'obsidian';
import { quote } from '../../../core/close-embeddings';
import type { NoteRecord } from '../../../core/vault/claim-record';
import { fixOnce } from '../../../obsidian/fixes/single-fix';
import type { Services } from '../../../obsidian/services';

/** Finds out whether a note without claims is wrapped in one code fence, and unwraps it. */
export class FencedNote {
  private record: NoteRecord | null = null;
  private fenced = false;

  /** `onFound` is called once a note that was asked about turns out to be fenced. */
  constructor(
    private readonly services: Services,
    private readonly onFound: () => void,
  ) {}

  /** Whether the note is known to be fenced; looks into it when it is asked about first. */
  isFenced(file: TFile | null, record: NoteRecord | null): boolean {
    if (record === this.record) return this.fenced;
    this.record = record;
    this.fenced = false;
    if (file && record?.count === 0) void this.look(file, record);
    return false;
  }

  /** Takes the note out of its fence; a notice takes that back. */
  async unwrap({ path, basename }: TFile): Promise<void> {
    const reason = await fixOnce(this.services, path, 'Taken out of its code fence', (text) => {
      const { fence } = this.services.reader.parse(text, path);
      return [fence?.open, fence?.close].flatMap((line) => (line ? [{ from: line.from, to: line.to, text: '' }] : []));
    });
    if (reason !== null) new Notice(`${quote(basename)} could not be taken out of its code fence. ${reason}`);
  }

  private async look(file: TFile, record: NoteRecord): Promise<void> {
    const note = await this.services.reader.read(file).catch(() => null);
    if (record !== this.record || !note?.fence) return;
    this.fenced = true;
    this.onFound();
  }
}
