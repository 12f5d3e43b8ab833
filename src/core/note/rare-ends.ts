import { paragraphMark } from './stand-ins';

/** Full stops and question marks of other scripts, which need no blank behind them. */
export const wideStops = '。！？｡।॥؟۔։።។။';

/** The marks that may end a sentence but stand in few notes: a note is searched for them only where one was seen. */
export const rareEnds = ['…', paragraphMark, ...wideStops];
