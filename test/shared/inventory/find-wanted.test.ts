import { expect, test } from 'vitest'
import { likeEnough, likenessOf } from '../../../shared/catalogue/likeness.ts'
import { indexTitles } from '../../../shared/catalogue/likeness-index.ts'
import { createFindWanted, type WantedTitle } from '../../../shared/inventory/find-wanted.ts'
import { makeEntries } from '../../bench/made-entries.ts'

const wantedOf = (...titles: readonly string[]): readonly WantedTitle[] => titles.map(title => ({ title, kind: 'required', asked: 0 }))
const look = (...titles: readonly string[]) => ({
  ...{ kind: 'xlsx' as const, personal: {} },
  tables: titles.map(title => ({ title, print: '', rows: 1, columns: 1, headings: [], proofs: 0, held: 0 })),
})

test.each<[string, string, readonly string[], string | null]>([
  ['by its name, whatever was added to it', 'งาน/ราคายางพารา_2566_final (2).xlsx', [], 'ข้อมูลราคายางพารา'],
  ['in Thai digits and with a vowel that was typed in two', 'สถิติอุบัติเหตุทางถนน ปี ๒๕๖๗.xls', [], 'อุบัติเหตุทางถนน'],
  ['by the title of its table, however long', 'Book1.xlsx', ['ตารางที่ 4 จำนวนและร้อยละของอุบัติเหตุทางถนนจำแนกตามจังหวัด'], 'อุบัติเหตุทางถนน'],
  ['by a table that is not the first', 'รวม.xlsx', ['หน้าปก', 'ราคายางพารารายวัน'], 'ข้อมูลราคายางพารา'],
  ['not by a word alone', 'ราคาข้าวเปลือก.xlsx', ['ราคาทองคำ'], null],
  ['not by its folder', 'อุบัติเหตุทางถนน/รายชื่อเจ้าหน้าที่.xlsx', [], null],
])('a file answers a wanted dataset: %s', (_, path, titles, answer) => {
  const find = createFindWanted(wantedOf('ข้อมูลราคายางพารา', 'อุบัติเหตุทางถนน', 'ข้อมูล'))
  expect(find(path, titles.length === 0 ? null : look(...titles))?.title ?? null).toBe(answer)
})

test('the likest of many is the likest that would be found by looking at each', () => {
  const [titles, texts] = [0, 1].map(part => [...makeEntries(240, 5)].filter((_, at) => at % 2 === part).map(({ title }) => title)) as [
    string[],
    string[],
  ]
  const likest = indexTitles(titles)
  let found = 0
  for (const text of texts) {
    const got = likest(text)
    const most = Math.max(...titles.map(title => likenessOf(text, title)))
    if (got !== null && got.likeness !== 0.9) expect(got.likeness).toBeCloseTo(most)
    if (got === null) expect(most).toBeLessThan(likeEnough)
    if (got !== null) found++
  }
  expect(found).toBeGreaterThan(0)
})
