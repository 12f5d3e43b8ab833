import type { ProblemCode, Severity } from '../../../core/check/problem';

/** What the problems of a code are called where many stand together. */
export const kindNames: Readonly<Record<ProblemCode, string>> = {
  'link/missing-note': 'Links to missing notes',
  'link/missing-heading': 'Links to missing headings',
  'link/missing-block': 'Links to missing blocks',
  'link/ambiguous': 'Ambiguous links',
  'link/timestamp': 'Times written as links',
  'link/malformed': 'Malformed links',
  'time/misencoded': 'Misencoded times',
  'time/uncertain': 'Uncertain times',
  'time/malformed': 'Damaged timestamps',
  'time/unreadable': 'Unreadable timestamps',
  'time/past-end': 'Times past the end of the video',
  'time/no-video': 'Timestamps without a video',
  'note/fenced': 'Notes wrapped in a code fence',
};

/** Problems that are shown with the words around them: their message does not quote the text, or a person must judge by the words. */
export const shownInWords: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'link/malformed', 'link/ambiguous', 'time/malformed', 'time/unreadable', 'time/uncertain',
]);

/** Lucide icon and name of a severity; they differ by shape as well as colour. */
export const severityLooks: Readonly<Record<Severity, { readonly icon: string; readonly name: string }>> = {
  error: { icon: 'circle-x', name: 'Errors' },
  warning: { icon: 'triangle-alert', name: 'Warnings' },
  info: { icon: 'info', name: 'Hints' },
};
