/*
 * What people write before a timestamp to say what it is. Sources of regular expressions, to be matched whatever the case; each ends with the
 * blank before the time.
 */

/** A name with a colon, as in `source: T`. */
export const namesOfTimes =
  '(?:see |ver |siehe )?(?:see|sources?|times?|time ?(?:stamp|code|reference)s?|ref(?:erence)?s?\\.?|video|ver|fuente|siehe|quelle|bkz|kaynak): ';

const verbs = '(?:as )?(?:seen|shown|heard|said|stated|noted|mentioned|discussed|described|explained|starts|starting|beginning)';
const nouns = 'time ?(?:stamp|code)s?|min(?:\\.|ute|uto)?|reference|ref\\.?';

/** Words that only lead to a time, as in `see T` or `mentioned around T`. In a sentence they belong to it, but brackets may hold nothing else. */
export const wordsBeforeTimes =
  `(?:(?:see|at|from|around|about|ver|siehe|bkz\\.?|cf\\.?|${verbs}|(?:see |at )?(?:${nouns}))(?: (?:at|around|from|in|about))? )`;
