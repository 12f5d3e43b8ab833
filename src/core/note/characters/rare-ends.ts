import { paragraphMark } from './stand-ins';

/** Full stops, question and exclamation marks of other scripts, which end a sentence without a blank after them. */
export const wideStops = '。！？｡।॥؟۔։።។။';

/** Marks that may end a sentence but occur in few notes: a text is searched for them only where one was seen in it. */
export const rareEnds = ['…', paragraphMark, ...wideStops];
