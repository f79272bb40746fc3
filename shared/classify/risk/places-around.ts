import type { Column, Value } from '../../model/table.ts'
import type { CodedColumn } from '../../values/alike/encode-columns.ts'

/** What the rows tell of a place: its code beside it, and the province that they name; empty where they tell none, or several. */
export type PlacesAround = ReadonlyMap<Value, { readonly code: string; readonly province: string }>

/**
 * Tells places of one name apart as the step that makes them coarser does, by the code beside and the province of the row, so that what is
 * foreseen is what comes of it. A name that stands in several provinces is left open: the step knows each row, the search does not.
 */
export function placesAround(columns: readonly Column[], coded: readonly CodedColumn[], at: number): PlacesAround {
  const [own, beside] = [coded[at], findCodes(columns, coded, at)]
  const province = coded[columns.findIndex(({ label }, c) => c !== at && /จังหวัด|province/i.test(label) && !isCodes(label))]
  if (own === undefined || (beside === undefined && province === undefined)) return new Map()
  const [codeOf, provinceOf] = [tellOnce(own, beside), tellOnce(own, province)]
  return new Map(own.values.map((value, n) => [value, { code: codeOf[n] ?? '', province: provinceOf[n] ?? '' }]))
}

/** The column of official codes that recovery puts behind one of names. */
function findCodes(columns: readonly Column[], coded: readonly CodedColumn[], at: number): CodedColumn | undefined {
  const beside = coded[at + 1]
  const isOfCodes =
    isCodes(columns[at + 1]?.label ?? '') &&
    (beside?.values ?? []).every(value => value === null || /^\d{2}(?:\d\d){0,2}$/.test(String(value)))
  return isOfCodes ? beside : undefined
}

/** For each value of the one column what the other says in all of its rows; empty where it says this and that. */
function tellOnce({ codes, values }: CodedColumn, other: CodedColumn | undefined): string[] {
  if (other === undefined) return []
  const told = new Int32Array(values.length).fill(-1)
  for (let n = 0; n < codes.length; n++) {
    const [code, says] = [codes[n] as number, other.codes[n] as number]
    if (told[code] === -1) told[code] = says
    else if (told[code] !== says) told[code] = 0
  }
  return Array.from(told, code => String(other.values[Math.max(0, code)] ?? ''))
}

const isCodes = (label: string): boolean => /รหัส|code/i.test(label)
