import { isOtherCode } from '../../describe/code.ts'
import type { Field } from '../../describe/profile.ts'
import { isRealDay } from '../../values/calendar.ts'
import type { Description } from '../publication.ts'

const eraGap = 543

/**
 * The text that a cell of the import workbook has for a field: a day in the Buddhist era, a list joined by commas, what “other” means in
 * place of its code. Source: thai_gdc 2.1.0, controllers/dataset.py and exporter.
 */
export function toCellText(field: Field, values: Description): string {
  const entry = values[field.key]
  if (entry === undefined) return ''
  if (field.kind === 'date') return typeof entry === 'string' ? toBuddhist(entry) : ''
  const several = typeof entry === 'string' ? [entry] : entry
  const namely = field.other === null ? undefined : values[field.other]
  return several.map(one => (isOtherCode(one) && typeof namely === 'string' ? namely : one)).join(',')
}

const toBuddhist = (iso: string): string => iso.replace(/^\d{4}/, year => String(Number(year) + eraGap))

/** What a cell means: the values of its field and of the companion, with what had to be taken otherwise than it was written. */
export type ReadCell = { readonly values: Description; readonly remark: CellRemark | null }
/** `stops` is true of what cannot be taken. */
export type CellRemark = { readonly code: CellRemarkCode; readonly stops: boolean }
export const cellRemarkCodes = ['bad-day', 'common-era-day', 'taken-as-other'] as const
export type CellRemarkCode = (typeof cellRemarkCodes)[number]

/** Reads a cell of the import workbook; the way back of `toCellText`. Text that is no code of a list with “other” becomes that, as on the hub. */
export function readCellText(field: Field, text: string): ReadCell {
  const plain = text.trim()
  if (plain === '') return { values: {}, remark: null }
  if (field.kind === 'date') return readDay(field.key, plain)
  if (field.kind === 'tags') return { values: { [field.key]: splitList(plain) }, remark: null }
  if (field.kind === 'one') return readOne(field, plain)
  return field.kind === 'many' ? readMany(field, plain) : { values: { [field.key]: plain }, remark: null }
}

const splitList = (text: string): readonly string[] =>
  text
    .split(/[,\n，]/)
    .map(part => part.trim())
    .filter(part => part !== '')

function readDay(key: string, text: string): ReadCell {
  const [, y = '', m = '', d = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00:00(?:\.0+)?)?$/.exec(text) ?? []
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  const stop = (code: CellRemarkCode): ReadCell => ({ values: { [key]: text }, remark: { code, stops: true } })
  if (y === '') return stop('bad-day')
  if (year < 2400) return stop(isRealDay(year, month, day) ? 'common-era-day' : 'bad-day')
  if (!isRealDay(year - eraGap, month, day)) return stop('bad-day')
  return { values: { [key]: `${year - eraGap}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` }, remark: null }
}

/** A code as it stands, by its words in either language where only these were written. */
function findCode(field: Field, text: string): string | null {
  const exact = field.codes.find(({ code }) => code === text)
  return (exact ?? field.codes.find(({ th, en }) => th === text || en.toLowerCase() === text.toLowerCase()))?.code ?? null
}

const otherCodeOf = (field: Field): string | null =>
  field.other === null ? null : (field.codes.find(({ code }) => isOtherCode(code))?.code ?? null)

function readOne(field: Field, text: string): ReadCell {
  const code = findCode(field, text)
  if (code !== null) return { values: { [field.key]: code }, remark: null }
  const other = otherCodeOf(field)
  if (other === null || field.other === null) return { values: { [field.key]: text }, remark: null }
  return { values: { [field.key]: other, [field.other]: text }, remark: { code: 'taken-as-other', stops: false } }
}

/** Codes stand between commas; what is no code is “other”, with the commas that it has of its own. */
function readMany(field: Field, text: string): ReadCell {
  const whole = findCode(field, text)
  if (whole !== null) return { values: { [field.key]: [whole] }, remark: null }
  const other = otherCodeOf(field)
  const parts = text.split(',').filter(part => part.trim() !== '')
  const found = parts.map(part => findCode(field, part.trim()) ?? other ?? part.trim())
  const rest = parts.filter(part => findCode(field, part.trim()) === null)
  const values = { [field.key]: [...new Set(found)] }
  if (rest.length === 0 || field.other === null || other === null) return { values, remark: null }
  return { values: { ...values, [field.other]: rest.join(',').trim() }, remark: { code: 'taken-as-other', stops: false } }
}
