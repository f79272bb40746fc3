import type { PersonalKind } from '../../shared/model/personal.ts'
import type { Column, Value } from '../../shared/model/table.ts'
import type { ColumnSpec } from './column-spec.ts'
import { counts, juristic, lookAlikes, topics } from './columns/look-alikes.ts'
import { peopleColumns } from './columns/people.ts'
import { sensitiveColumns } from './columns/sensitive.ts'
import { type Random, startRandom } from './random.ts'

/** A made-up table of which it is known what every column holds. */
export type KnownTable = {
  readonly theme: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
  /** For each column its sort and its kinds, none where it holds no personal data; what is open counts neither way. */
  readonly truth: readonly { readonly id: string; readonly kinds: readonly PersonalKind[]; readonly open?: readonly PersonalKind[] }[]
}

const byId = new Map(
  [juristic, ...Object.values(counts), ...topics, ...peopleColumns, ...sensitiveColumns, ...lookAlikes].map(one => [one.id, one]),
)
const get = (ids: string): ColumnSpec[] =>
  ids.split(' ').map(id => {
    const found = byId.get(id)
    if (found === undefined) throw new Error(`there is no sort of column ${id}`)
    return found
  })
const take = (r: Random, list: readonly ColumnSpec[], from: number, to: number): ColumnSpec[] => {
  const left = [...list]
  return Array.from({ length: Math.min(left.length, r.whole(from, to)) }, () => left.splice(r.whole(0, left.length - 1), 1)).flat()
}

const names = [
  'name-titled',
  'name-plain',
  'prefix given surname',
  'given surname',
  'name-titled name-latin',
  'name-latin',
  'citizen name-titled',
  'citizen-number name-plain',
]
const ofPeople = get(
  'citizen citizen-number passport mobile landline phone-number email relative address house born born-year plate account',
)
const besidePeople = get('date sex age position district money remark department foreign-id school')
const ofGoods = get(
  'order-13 order-13-number order-13-running gtin order-phone ten-digits asset-code model goods make money date branch department project-13 letter-no bank account-name project remark',
)
const ofPlaces = get('district subdistrict place province school hospital street-number plant postcode project department plant-disease')

/** Each theme with its share of the tables, in hundredths. */
const themes: readonly (readonly [string, number, (r: Random) => ColumnSpec[]])[] = [
  [
    'people',
    48,
    r => [
      ...get(r.pick(names)),
      ...take(r, ofPeople, 2, 5),
      ...(r.chance(0.75) ? take(r, sensitiveColumns, 1, 3) : []),
      ...take(r, besidePeople, 1, 3),
    ],
  ],
  ['groups', 16, r => [...take(r, ofPlaces, 1, 2), ...take(r, topics, 1, 2), ...take(r, Object.values(counts), 1, 2)]],
  [
    'firms',
    10,
    r => [
      juristic,
      ...take(r, get('company order-13 landline address email money project date'), 2, 5),
      ...(r.chance(0.4) ? get('name-titled') : []),
    ],
  ],
  ['goods', 14, r => [...take(r, ofGoods, 3, 7), ...(r.chance(0.25) ? get('name-titled') : [])]],
  ['vehicles', 5, r => [...get('plate make'), ...take(r, get('model department asset-code money date relative name-plain'), 1, 4)]],
  ['places', 7, r => take(r, ofPlaces, 2, 5)],
]

/** Makes the tables of the corpus, the same for the same seed. */
export const makeTables = (seed: number, count: number): readonly KnownTable[] =>
  Array.from({ length: count }, (_, n) => {
    const at = ((n * 37) % 100) + 1
    const theme = themes.find((_, i) => themes.slice(0, i + 1).reduce((sum, [, share]) => sum + share, 0) >= at)
    if (theme === undefined) throw new Error('the shares of the themes are not 100')
    return makeTable(startRandom(seed * 100_003 + n), theme[0], theme[2])
  })

const blanks: readonly Value[] = [null, '-', '', 'ไม่ระบุ', 'N/A', null]

function makeTable(r: Random, theme: string, choose: (r: Random) => ColumnSpec[]): KnownTable {
  const chosen = [...new Set(choose(r))]
  const specs = chosen.flatMap(one => (one.id === 'account' && r.chance(0.85) ? [...get('bank'), one] : [one]))
  const hands = specs.map(one => ({ make: one.start(r), blank: r.chance(0.4) ? r.next() * 0.3 : 0 }))
  const bare = r.chance(0.05)
  return {
    theme,
    columns: specs.map((one, c) => ({ name: `column_${c + 1}`, label: headOf(r, one, c, bare), type: one.type ?? 'string', unit: null })),
    rows: Array.from({ length: r.whole(6, 90) }, (_, row) =>
      hands.map(({ make, blank }) => (r.chance(blank) ? r.pick(blanks) : make(row))),
    ),
    truth: specs.map(({ id, truth }) => ({ id, kinds: truth === null ? [] : [truth] })),
  }
}

const vague = ['ข้อมูล', 'รายละเอียด', 'หมายเหตุ', 'อื่น ๆ', 'รายการ', 'เลขที่', 'ข้อมูลเพิ่มเติม']

/** The heading as the office wrote it; some have none, and some are headed as anything. `bare` tables have none wherever that can be. */
function headOf(r: Random, { headings, headed }: ColumnSpec, c: number, bare: boolean): string {
  const lot = r.next()
  if (headed !== true && (bare || lot < 0.06)) return r.pick(['', `คอลัมน์ ${c + 1}`, `Column${c + 1}`])
  if (headed !== true && lot < 0.1) return r.pick(vague)
  const heading = r.pick(headings)
  return lot < 0.2 ? `${heading} ` : lot < 0.25 ? heading.replace(' ', '\n') : heading
}
