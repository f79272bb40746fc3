const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  deg: '°',
  plusmn: '±',
  times: '×',
  frac12: '½',
  frac14: '¼',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  copy: '©',
  reg: '®',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  shy: '',
}

/** Reads the entities of a page; one that is not known stays as it is written. */
export const readEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:([a-zA-Z]\w{1,8})|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g, (whole, name?: string, decimal?: string, hex?: string) => {
        if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
        return code === 160 ? ' ' : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
      })
    : text
