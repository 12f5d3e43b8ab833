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
  curren: '¤', brvbar: '¦', uml: '\u00a8', ordf: 'ª', not: '¬', macr: '\u00af', acute: '\u00b4', cedil: '\u00b8', sup1: '¹', ordm: 'º',
  Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Atilde: 'Ã', Aring: 'Å', AElig: 'Æ', Ccedil: 'Ç', Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Euml: 'Ë',
  Igrave: 'Ì', Iacute: 'Í', Icirc: 'Î', Iuml: 'Ï', ETH: 'Ð', Ntilde: 'Ñ', Ograve: 'Ò', Oacute: 'Ó', Ocirc: 'Ô', Otilde: 'Õ', Oslash: 'Ø',
  Ugrave: 'Ù', Uacute: 'Ú', Ucirc: 'Û', Yacute: 'Ý', THORN: 'Þ', atilde: 'ã', euml: 'ë', igrave: 'ì', icirc: 'î', iuml: 'ï', eth: 'ð',
  ograve: 'ò', otilde: 'õ', ugrave: 'ù', ucirc: 'û', yacute: 'ý', thorn: 'þ', yuml: 'ÿ', OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š',
  Yuml: 'Ÿ', fnof: 'ƒ', circ: '\u02c6', tilde: '\u02dc', Alpha: 'Α', Beta: 'Β', Gamma: 'Γ', Epsilon: 'Ε', Zeta: 'Ζ', Eta: 'Η', Theta: 'Θ',
  Iota: 'Ι', Kappa: 'Κ', Lambda: 'Λ', Mu: 'Μ', Nu: 'Ν', Xi: 'Ξ', Omicron: 'Ο', Pi: 'Π', Rho: 'Ρ', Sigma: 'Σ', Tau: 'Τ', Upsilon: 'Υ', Phi: 'Φ',
  Chi: 'Χ', Psi: 'Ψ', epsilon: 'ε', zeta: 'ζ', eta: 'η', iota: 'ι', kappa: 'κ', nu: 'ν', xi: 'ξ', omicron: 'ο', rho: 'ρ', sigmaf: 'ς', tau: 'τ',
  upsilon: 'υ', phi: 'φ', chi: 'χ', psi: 'ψ', thetasym: 'ϑ', upsih: 'ϒ', piv: 'ϖ', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f',
  Dagger: '‡', permil: '‰', oline: '‾', frasl: '⁄', image: 'ℑ', weierp: '℘', real: 'ℜ', alefsym: 'ℵ', crarr: '↵', lArr: '⇐', uArr: '⇑',
  dArr: '⇓', hArr: '⇔', forall: '∀', exist: '∃', empty: '∅', nabla: '∇', isin: '∈', notin: '∉', ni: '∋', prod: '∏', lowast: '∗', prop: '∝',
  ang: '∠', and: '∧', or: '∨', cap: '∩', cup: '∪', int: '∫', there4: '∴', sim: '∼', cong: '≅', equiv: '≡', sub: '⊂', sup: '⊃', nsub: '⊄',
  sube: '⊆', supe: '⊇', oplus: '⊕', otimes: '⊗', perp: '⊥', sdot: '⋅', lceil: '⌈', rceil: '⌉', lfloor: '⌊', rfloor: '⌋', lang: '⟨', rang: '⟩',
  loz: '◊', spades: '♠', clubs: '♣', hearts: '♥', diams: '♦',
};

const entity = /^&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/;
const longestEntity = 34;

/**
 * Reads the character reference that begins at an offset: a number, or one of the names of HTML 4 and a few others (HTML 5 has some 2,200).
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
