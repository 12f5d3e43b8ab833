/*
 * Characters that stand for something else in a shown text. Control characters where possible, since notes do not use them, and since they
 * take one byte: a wider character would double the memory that most texts take, and slow down searches.
 */

/** Stands for one timestamp. */
export const timeMark = '\u0001';
/** The same as a UTF-16 unit. */
export const timeUnit = 0x1;

/** Stands for the pipe between two cells of a table. */
export const cellMark = '\u0002';

/** Stands in code to keep the code from being tidied like text; it is removed once the text is tidy. */
export const codeGuard = '\u000e';

/** Stands between two things that are shown apart; it counts as white space when that is folded. */
export const paragraphMark = '\u2029';
/** The same as a UTF-16 unit. */
export const paragraphUnit = 0x2029;
