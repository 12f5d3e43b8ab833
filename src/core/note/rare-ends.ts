/** Separates what is shown apart; white space to whoever folds it. */
export const paragraphMark = '\u2029';

/** Full stops of other scripts, which need no blank behind them. */
export const wideStops = '。！？।॥';

/** The marks that may end a sentence and that most notes hold none of. */
export const rareEnds = ['…', paragraphMark, ...wideStops];
