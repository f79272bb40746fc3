import fc from 'fast-check'
import { fieldApplies } from '../../../../shared/describe/field-applies.ts'
import type { Description, Entry, Field, Profile } from '../../../../shared/describe/profile.ts'
import { typeCodes } from '../../../../shared/describe/thai-gdc/shapes.ts'
import { thaiGdc } from '../../../../shared/describe/thai-gdc.ts'
import { levels } from '../../../../shared/model/version.ts'
import type { CatalogueEntry } from '../../../../shared/publish/catalogue-entry.ts'
import { fullDescription } from '../../describe/descriptions.ts'

const words = fc.constantFrom('น้ำ', 'ข้อมูล, แบบใหม่', 'บรรทัดหนึ่ง\nบรรทัดสอง', 'A & B <c> "d"', "=1+1'", '๑๒๓', 'x_x0041_y')

const entryOf = (field: Field): fc.Arbitrary<Entry> => {
  const codes = field.codes.map(({ code }) => code)
  if (field.kind === 'one') return fc.constantFrom(...codes)
  if (field.kind === 'many') return fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 })
  if (field.kind === 'date') return fc.constant('2024-02-05')
  if (field.form === 'year') return fc.constant('2566')
  if (field.form === 'longitude') return fc.constant('100.5')
  if (field.form === 'latitude') return fc.constant('13.25')
  if (field.form === 'url') return fc.constant('https://data.example.go.th/a')
  return field.form === 'whole' ? fc.constant('3') : words
}

/** Entries as an office has them: of every type, some fields filled, none that is of another type, “other” always said. */
export const entries = (profile: Profile = thaiGdc): fc.Arbitrary<readonly CatalogueEntry[]> => {
  const optional = profile.fields.filter(({ key }) => !(key in fullDescription) && !key.endsWith('_other'))
  const filled = fc.record(Object.fromEntries(optional.map(field => [field.key, fc.option(entryOf(field), { nil: '' })])))
  const one = fc.record({
    type: fc.constantFrom(...Object.values(typeCodes)),
    filled,
    level: fc.option(fc.constantFrom(...levels)),
    files: fc.array(fc.record({ name: words, about: words, format: fc.constantFrom('CSV', 'XLSX'), filled }), { maxLength: 2 }),
  })
  return fc.array(one, { maxLength: 6 }).map(list =>
    list.map(({ type, filled: values, level, files }, i) => {
      const description = tidy(profile, { ...values, ...fullDescription, name: `data-${i}`, title: `ชุดที่ ${i}`, data_type: type }, 'dataset')
      return {
        description,
        level,
        files: files.map(({ name, about, format, filled: own }) => {
          const { data_type: _type, ...fields } = tidy(profile, { ...own, data_type: type }, 'file')
          return { name, about, format, url: 'https://data.example.go.th/f.csv', fields }
        }),
      }
    }),
  )
}

function tidy(profile: Profile, values: Description, on: Field['on']): Description {
  const kept: Record<string, Entry> = { data_type: values.data_type ?? '' }
  for (const field of profile.fields) {
    const entry = values[field.key]
    if (field.on !== on || entry === undefined || entry === '' || !fieldApplies(field, values)) continue
    kept[field.key] = entry
    if (field.other !== null && [entry].flat().some(one => one.endsWith('อื่นๆ'))) kept[field.other] = 'อย่างอื่น, คือ ก'
  }
  return kept
}
