import { thaiGlyphs } from './thai-glyphs.ts'

type Rule = readonly [find: RegExp, put: string]

// The order matters: each rule relies on the ones before it.
const rules: readonly Rule[] = [
  [/[\u200b\u200c\ufeff]/g, ''],
  [/เเ/g, 'แ'],
  [/([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e3a\u0e47])/g, '$2$1'],
  [/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33'],
  [/([\u0e48-\u0e4b])\u0e4d\u0e32/g, '$1\u0e33'],
  [/([\u0e30\u0e32\u0e33])([\u0e48-\u0e4b])/g, '$2$1'],
  [/(^|[^ฤฦ])ๅ/g, '$1า'],
  [/(?<twin>[\u0e30-\u0e3a\u0e47\u0e4c-\u0e4eแ-ไ])\k<twin>+/g, '$<twin>'],
  [/[\u0e48-\u0e4b]+(?=[\u0e48-\u0e4b])/g, ''],
  [/([ก-ฮ][\u0e48-\u0e4b]?) ([\u0e30-\u0e3a\u0e47-\u0e4e])/g, '$1$2'],
  [/^(?:[^\S\r\n]*[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])+/gm, ''],
]

// Nearly every text of a sheet is whole: one look tells.
const broken = new RegExp(rules.map(([find]) => find.source).join('|'), 'm')

const runRules = (text: string): string => rules.reduce((sofar, [find, put]) => sofar.replace(find, put), text)

/**
 * Puts Thai letters back in the order and shape that keyboards type: private-use glyphs, marks out of order, split or doubled
 * marks, a parted sara am. Text without Thai letters comes back as it was; running it twice changes nothing more.
 */
export function repairThai(text: string): string {
  let now = text.replace(/[\uf700-\uf71a\uf884-\uf89e]/g, glyph => thaiGlyphs.get(glyph) ?? glyph)
  if (!/[\u0e00-\u0e7f]/.test(now) || !broken.test(now)) return now
  // One mend may bring two letters together that another rule is for.
  for (let before = ''; before !== now; ) {
    before = now
    now = runRules(now)
  }
  return now
}
