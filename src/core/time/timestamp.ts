import type { Span } from '../text';
import type { Reading, Written } from './reading';
import type { Video } from './video';

/** A place in a note that cites a moment; spans its whole markup. */
export interface Timestamp extends Span, Written {
  readonly kind: 'element' | 'plain' | 'link' | 'wikilink';
  /** The time's own text: `data-t` if usable, else the label. */
  readonly raw: string;
  /** The element's content as written, brackets included; null where there is no element. */
  readonly label: string | null;
  /** The markup is damaged but understood. */
  readonly damaged: boolean;
  readonly video: Video | null;
  readonly reading: Reading;
}

/** A timestamp as a chip shows it, wherever it stands. */
export type CitedTime = Pick<Timestamp, 'raw' | 'label' | 'reading' | 'video' | 'damaged'>;
