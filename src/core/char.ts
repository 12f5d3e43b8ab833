/*
 * The characters that the parsers look for, as UTF-16 units. Import this file as `char`, so that uses read `char.space`. Constants rather
 * than an enum or an object: the build puts the number itself in place of each name, so that loops over a text pay nothing.
 */

export const tab = 9;
export const newline = 10;
export const carriageReturn = 13;
export const space = 32;
export const exclamation = 33;
/** The straight quotation mark. */
export const quote = 34;
export const hash = 35;
export const dollar = 36;
export const percent = 37;
export const ampersand = 38;
export const roundOpen = 40;
export const roundClose = 41;
export const star = 42;
export const plus = 43;
export const comma = 44;
export const hyphen = 45;
export const stop = 46;
export const slash = 47;
export const digit0 = 48;
export const digit1 = 49;
export const digit9 = 57;
export const colon = 58;
export const less = 60;
export const equals = 61;
export const greater = 62;
export const upperA = 65;
export const upperZ = 90;
export const squareOpen = 91;
export const backslash = 92;
export const squareClose = 93;
export const caret = 94;
export const underscore = 95;
export const backtick = 96;
export const lowerA = 97;
export const lowerZ = 122;
export const curlyOpen = 123;
export const pipe = 124;
export const curlyClose = 125;
export const tilde = 126;
export const noBreakSpace = 0xa0;
export const enDash = 0x2013;
export const emDash = 0x2014;
export const byteOrderMark = 0xfeff;
