const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', shy: '\u00ad',
  ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„',
  laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', prime: '′', Prime: '″', deg: '°', plusmn: '±', times: '×', divide: '÷', minus: '−',
  ne: '≠', le: '≤', ge: '≥', asymp: '≈', infin: '∞', radic: '√', sum: '∑', part: '∂', pi: 'π', micro: 'µ', mu: 'μ', alpha: 'α', beta: 'β',
  gamma: 'γ', delta: 'δ', Delta: 'Δ', theta: 'θ', lambda: 'λ', sigma: 'σ', omega: 'ω', Omega: 'Ω', sup2: '²', sup3: '³', frac12: '½',
  frac14: '¼', frac34: '¾', larr: '←', rarr: '→', uarr: '↑', darr: '↓', harr: '↔', rArr: '⇒', cent: '¢', pound: '£', yen: '¥', euro: '€',
  copy: '©', reg: '®', trade: '™', sect: '§', para: '¶', dagger: '†', check: '✓', star: '☆', iexcl: '¡', iquest: '¿', szlig: 'ß',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', eacute: 'é', egrave: 'è', agrave: 'à', aacute: 'á', iacute: 'í',
  oacute: 'ó', uacute: 'ú', ntilde: 'ñ', ccedil: 'ç', oslash: 'ø', aring: 'å', aelig: 'æ', acirc: 'â', ecirc: 'ê', ocirc: 'ô',
};

const entity = /^&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/;
const longestEntity = 34;

/**
 * Reads the character reference that begins at an offset: a number, or one of the names that prose uses (HTML has some 2,200).
 * Null when none begins there.
 */
export function readEntity(text: string, at: number): { value: string; length: number } | null {
  const match = entity.exec(text.slice(at, at + longestEntity));
  if (!match) return null;
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) {
    const value = Object.prototype.hasOwnProperty.call(named, name) ? named[name] : undefined;
    return value === undefined ? null : { value, length: whole.length };
  }
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { value: valid ? String.fromCodePoint(code) : '\ufffd', length: whole.length };
}
