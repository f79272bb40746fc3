import type { Pair } from '../values/read-pair.ts'
import { isUnit, readScale, splitUnit } from '../values/units.ts'
import { areShares, formOf } from './find-pairs.ts'
import type { Heading } from './headings.ts'
import { isDeviationWord, isLatin, isPercentWord, nameBeside, percentLike, splitPairWords } from './pair-headings.ts'

/** What a column is called, and the unit that its heading names. */
export type Label = { readonly label: string; readonly unit: string | null }

/** Reads the heading of a column. */
export function labelHeading(heading: Pick<Heading, 'parts' | 'unit'> | undefined): Label {
  const parts = heading?.parts.map(({ text }) => text) ?? []
  const split = parts.map(splitUnit)
  const last = parts.at(-1) ?? ''
  // บาท below the name of a sum is its unit; a unit in brackets above holds for all below that have none.
  const named = split.at(-1)?.unit ?? (parts.length > 1 && isUnit(last) ? last : null)
  const unit = heading?.unit ?? named ?? split.findLast(part => part.unit !== null)?.unit ?? null
  // A multiplier goes into the values, so the label does not name it any more.
  const labels = unit === last && parts.length > 1 && readScale(last) !== null ? split.slice(0, -1) : split
  const label = labels.map(part => part.label).join(' ')
  return { label: label.trim(), unit }
}

/** What is known of the second figures of a column: what its heading calls them, if it does, and the pairs that stand there, column by column. */
export type SecondGround = {
  readonly told: (Label & { readonly word: string }) | null
  readonly first: Label
  readonly tableUnit: string | null
  readonly pairs: readonly (readonly Pair[])[]
}

/** Names the second figures. `alike` where they are of the unit of the first. */
export function labelSecond({ told, first, tableUnit, pairs }: SecondGround): Label & { readonly alike: boolean } {
  const word = told?.word ?? splitPairWords(tableUnit ?? '')?.word ?? nameByCells(pairs, first.label)
  const label = told?.label ?? nameBeside(first.label, word)
  if (isPercentWord(word)) return { label, unit: '%', alike: false }
  const alike = isDeviationWord(word) || formOf(pairs.flat()) === 'stroke'
  return { label, unit: told?.unit ?? (alike ? first.unit : null), alike }
}

function nameByCells(pairs: readonly (readonly Pair[])[], first: string): string {
  if (formOf(pairs.flat()) === 'spread') return '±'
  const areParts = pairs.some(areShares) || pairs.flat().some(({ second }) => second.endsWith('%'))
  return areParts ? percentLike(first) : isLatin(first) ? 'second figure' : 'ค่าที่สอง'
}
