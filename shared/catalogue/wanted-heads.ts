import { tidyText } from '../text/tidy-text.ts'
import { foldText } from './fold-text.ts'

export const wantedColumns = ['title', 'owner', 'asked', 'note'] as const
export type WantedColumn = (typeof wantedColumns)[number]

/** Where the headings stand, what each column holds, and how many columns there are. */
export type WantedHeads = {
  readonly row: number
  readonly at: { readonly [column in WantedColumn]?: number }
  readonly heads: readonly { readonly heading: string; readonly column: WantedColumn | null }[]
  readonly width: number
}

// Headings as the appendices of plans and the sheets of surveys have them; folded, the most telling first.
const names: readonly (readonly [column: WantedColumn, pattern: RegExp])[] = [
  [
    'asked',
    /^(จำนวน(ผู้|คน|คำ|ครั้ง|ราย|ความ|เสียง|โหวต|การ).*|ความต้องการ.*|คะแนนโหวต|จำนวน|count|counts|requests?|number of requests|votes?|demand|asked( by)?|respondents|n)$/,
  ],
  [
    'title',
    /^(ชื่อ ?(ชุด)?ข้อมูล.*|ชุดข้อมูล.*|รายการ(ชุด)?ข้อมูล.*|รายชื่อชุดข้อมูล.*|ข้อมูลที่ต้องการ.*|(data ?set|dataset)( name| title)?|name of (the )?data ?set|title|data ?set or topic)$/,
  ],
  ['owner', /^(หน่วยงาน.*|เจ้าของ.*|ผู้รับผิดชอบ.*|ส่วนราชการ.*|agency|owner|organi[sz]ation|responsible( agency)?|department)$/],
  ['note', /^(หมายเหตุ|รายละเอียด.*|คำอธิบาย.*|เหตุผล.*|วัตถุประสงค์.*|notes?|remarks?|description|reason|purpose)$/],
]
const looked = 15

/** The first row, not far down, in which one of the cells heads the titles of datasets; null where there is none. */
export function findWantedHeads(rows: readonly (readonly string[])[]): WantedHeads | null {
  for (let row = 0; row < Math.min(rows.length, looked); row++) {
    const cells = rows[row] ?? []
    const headings = cells.map(tidyText)
    const at = placeColumns(headings.map(foldText))
    if (at.title === undefined) continue
    // A title of the whole sheet stands alone in its row; a list of titles alone has nothing beside its heading either.
    const alone = headings.filter(text => text !== '').length === 1
    if (alone && (rows[row + 1]?.filter(cell => cell.trim() !== '').length ?? 0) > 1) continue
    const columnOf = (c: number): WantedColumn | null => wantedColumns.find(column => at[column] === c) ?? null
    const width = headings.findLastIndex(text => text !== '') + 1
    return { row, at, heads: headings.slice(0, width).map((heading, c) => ({ heading, column: columnOf(c) })), width }
  }
  return null
}

function placeColumns(folded: readonly string[]): { [column in WantedColumn]?: number } {
  const at: { [column in WantedColumn]?: number } = {}
  for (const [column, pattern] of names) {
    const c = folded.findIndex((heading, c) => pattern.test(heading) && !Object.values(at).includes(c))
    if (c >= 0) at[column] = c
  }
  return at
}
