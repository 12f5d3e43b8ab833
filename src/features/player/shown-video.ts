/** Which video an embed shows. Within YouTube's frame, the person may pick another one than the embed was sent to. */
export class ShownVideo {
  /** The id that the embed gives the video; null until it has given one. YouTube may use another id than the note. */
  private called: string | null = null;
  private isAway = false;

  /** @param id Of the video that the embed was sent to. */
  constructor(private wanted: string) {}

  get id(): string {
    return this.wanted;
  }

  /** Whether the embed shows another video than it was sent to. */
  get isOther(): boolean {
    return this.isAway;
  }

  /** The embed is sent to a video. */
  change(id: string): void {
    this.wanted = id;
    this.called = null;
    this.isAway = false;
  }

  /** Takes note of the video's id in a message of the embed; undefined if the message has none. */
  hear(id: string | undefined): void {
    if (id === undefined) return;
    if (id === this.wanted) this.called = id;
    this.called ??= id;
    this.isAway = id !== this.called;
  }
}
