/*
 * What stands in a shown text for something else. Control characters where that can be, since no note means them and since they take one
 * byte: a wider one would double what the engine keeps of most texts, and slow its searches.
 */

/** Stands for one timestamp. */
export const timeMark = '\u0001';
/** The same as a UTF-16 unit. */
export const timeUnit = 0x1;

/** Stands for the pipe between two cells of a table. */
export const cellMark = '\u0002';

/** Stands in code where what tidies a text would take a part of it for the text's own; goes once the text is tidy. */
export const codeGuard = '\u000e';

/** Stands between two things that are shown apart; white space to whoever folds it. */
export const paragraphMark = '\u2029';
/** The same as a UTF-16 unit. */
export const paragraphUnit = 0x2029;
