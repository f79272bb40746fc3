import { readIsoDay } from '../xlsx/read-day.ts'

/** What a cell of an OpenDocument says in its attributes. */
export type CellTag = {
  readonly type: string
  readonly value: string
  readonly formula: string
  readonly isError: boolean
  readonly text: string | null
}

/** What the cell holds. `format` stands for the look of a number where it decides what the number means. */
export type OdsValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text' | 'error'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: 'none' | 'day' | 'moment' | 'time' | 'share' }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'damaged' }

const errorText = /^(?:Err:\d{3}|#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!))$/

/** Reads the value of a cell whose words are these. */
export function readValue({ type, value, formula, isError, text }: CellTag, words: string): OdsValue {
  // A formula that ended in an error keeps a nought as its value.
  if (isError || (formula !== '' && errorText.test(words))) return { kind: 'error', text: words === '' ? '#NO-RESULT' : words }
  switch (type) {
    case 'float':
    case 'currency':
      return toNumber(value, 'none')
    case 'percentage':
      return toNumber(value, 'share')
    case 'boolean':
      return { kind: 'flag', value: value === 'true' || value === '1' }
    case 'date':
      return toDay(value, words)
    case 'time':
      return toTime(value, words)
    default: {
      const said = text ?? words
      if (said.trim() !== '') return { kind: 'text', text: said }
      // A formula that nobody has worked out: its value is unknown, not blank.
      return formula !== '' && type === '' ? { kind: 'error', text: '#NO-RESULT' } : { kind: 'blank' }
    }
  }
}

function toNumber(said: string, format: 'none' | 'share'): OdsValue {
  const value = said.trim() === '' ? Number.NaN : Number(said)
  return Number.isFinite(value) ? { kind: 'number', value, format } : { kind: 'damaged' }
}

function toDay(said: string, words: string): OdsValue {
  const day = readIsoDay(said)
  if (day !== null) return { kind: 'number', value: day, format: Number.isInteger(day) ? 'day' : 'moment' }
  return words.trim() === '' ? { kind: 'damaged' } : { kind: 'text', text: words }
}

function toTime(said: string, words: string): OdsValue {
  const hit = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(said)
  if (!hit) return words.trim() === '' ? { kind: 'damaged' } : { kind: 'text', text: words }
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = hit.slice(2).map(part => Number((part ?? '0').replace(',', '.')))
  const value = days + (hours * 3600 + minutes * 60 + seconds) / 86_400
  return { kind: 'number', value: hit[1] === '-' ? -value : value, format: 'time' }
}

/** A formula of OpenDocument as a spreadsheet shows it: SUM([.A1:.A9];2) is SUM(A1:A9,2). */
export function readFormula(said: string): string {
  const bare = said.replace(/^(?:[a-z]+:)?=/i, '')
  return bare.replace(/"[^"]*"|\[([^[\]]*)\]|;/g, (whole, inside?: string) =>
    whole === ';' ? ',' : inside === undefined ? whole : inside.split(':').map(readPlace).join(':'),
  )
}

function readPlace(said: string): string {
  const dot = said.lastIndexOf('.')
  if (dot < 0) return said
  const sheet = said.slice(0, dot).replace(/^\$/, '')
  return sheet === '' ? said.slice(dot + 1) : `${sheet}!${said.slice(dot + 1)}`
}
