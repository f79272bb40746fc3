import { findPlaces } from '../values/find-place.ts'
import { identifierOf } from '../values/identifiers.ts'
import { postcodeRegions } from '../values/lists/postcode-regions.ts'
import { type Check, createRows, lookedAt, rowsOfWords, tellRows } from './check.ts'
import { placeColumnsOf } from './place-columns.ts'

/** Postcodes that no place of Thailand has, and postcodes of another province than the one beside them. */
export const checkPostcodes: Check = {
  name: 'postcodes',
  look: survey => {
    const columns = survey.columns.filter(({ column, words }) => identifierOf(column.label) === 'postcode' && words.length > 0)
    const province = placeColumnsOf(survey).find(({ level }) => level === 'province')?.held
    return lookedAt(
      columns.length,
      columns.flatMap(held => {
        const unknown = held.words.map(word => !/^\d{5}$/.test(word) || postcodeRegions[word.slice(0, 2)] === undefined)
        const about = { severity: 'must', column: held.index } as const
        const bad = rowsOfWords(held, code => unknown[code] === true)
        const elsewhere = createRows()
        let facts = { text: '', province: '' }
        for (let n = 0; province !== undefined && n < survey.rows; n++) {
          const word = held.words[held.codes?.[n] ?? -1]
          const name = province.words[province.codes?.[n] ?? -1]
          const code = name === undefined ? undefined : findPlaces(name, 'province')[0]
          if (word === undefined || name === undefined || code === undefined || unknown[held.codes?.[n] ?? -1]) continue
          if (postcodeRegions[word.slice(0, 2)]?.includes(code)) continue
          if (elsewhere.count() === 0) facts = { text: word, province: name }
          elsewhere.add(n)
        }
        return [
          ...tellRows({ code: 'postcode-unknown', ...about, facts: { text: held.words[unknown.indexOf(true)] ?? '' } }, bad),
          ...tellRows({ code: 'postcode-elsewhere', ...about, severity: 'should', facts }, elsewhere),
        ]
      }),
    )
  },
}
