const lay = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(groups).flatMap(([roman, letters]) => letters.split(' ').map(letter => [letter, roman === '-' ? '' : roman])))

/** Royal Thai General System: consonants and clusters that begin a syllable. */
export const onsets = lay({
  k: 'ก',
  kh: 'ข ฃ ค ฅ ฆ',
  ng: 'ง หง',
  ch: 'จ ฉ ช ฌ จร',
  s: 'ซ ศ ษ ส ทร สร ศร ซร',
  y: 'ญ ย อย หย หญ',
  d: 'ฎ ด',
  t: 'ฏ ต',
  th: 'ฐ ฑ ฒ ถ ท ธ',
  n: 'ณ น หน',
  b: 'บ',
  p: 'ป',
  ph: 'ผ พ ภ',
  f: 'ฝ ฟ',
  m: 'ม หม',
  r: 'ร ฤ หร',
  l: 'ล ฬ หล',
  w: 'ว หว',
  h: 'ห ฮ',
  '-': 'อ',
  kr: 'กร',
  kl: 'กล',
  kw: 'กว',
  khr: 'ขร คร',
  khl: 'ขล คล',
  khw: 'ขว คว',
  tr: 'ตร',
  pr: 'ปร',
  pl: 'ปล',
  phr: 'พร',
  phl: 'พล ผล',
})

/** Consonants that end a syllable. */
export const codas = lay({
  k: 'ก ข ค ฆ',
  ng: 'ง',
  t: 'จ ช ซ ฎ ฏ ฐ ฑ ฒ ด ต ถ ท ธ ศ ษ ส',
  n: 'ญ ณ น ร ล ฬ',
  p: 'บ ป พ ภ ฟ',
  m: 'ม',
  i: 'ย',
  o: 'ว',
})
