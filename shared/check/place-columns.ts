import { findPlaces, type PlaceLevel, placeLevels } from '../values/find-place.ts'
import { isNoPlace, levelWords } from '../values/place-evidence.ts'
import { isId } from './meaning.ts'
import type { Survey, SurveyColumn } from './survey.ts'

/** A column that names places of a level; `codes` are those of each word, none for what is no place or none that is known. */
export type PlaceColumn = { readonly held: SurveyColumn; readonly level: PlaceLevel; readonly codes: readonly (readonly string[])[] }

const mostWords = 20_000

/** The columns whose heading says which level of places they name, and most of whose words are such places. */
export const placeColumnsOf = ({ columns }: Survey): readonly PlaceColumn[] =>
  columns.flatMap(held => {
    const { column, words, crowded } = held
    const level = placeLevels.toReversed().find(one => levelWords[one].test(column.label))
    if (column.type !== 'string' || level === undefined || isId(column) || crowded || words.length === 0 || words.length > mostWords)
      return []
    const codes = words.map(word => (isNoPlace(word) ? [] : findPlaces(word, level)))
    const told = words.filter(word => !isNoPlace(word)).length
    return codes.filter(({ length }) => length > 0).length >= Math.max(1, told * 0.6) ? [{ held, level, codes }] : []
  })
