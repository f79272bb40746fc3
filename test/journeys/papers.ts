import { writeFile } from 'node:fs/promises'
import { utils, write } from 'xlsx'
import { provinces } from '../../shared/values/lists/provinces.ts'

type Line = readonly (string | number)[]

/** Sheets as they are written: a name, and lines of cells. */
export type Paper = { readonly [sheet: string]: readonly Line[] }

export const branches = ['บางรัก', 'สาทร', 'ดินแดง', 'จตุจักร', 'ลาดพร้าว', 'มีนบุรี'] as const
const dimensions = ['สาขา', 'ชาย', 'หญิง', 'รวม'] as const

/** The figure of a branch in a month; the same on every run. */
export const figureOf = (month: number, branch: number, column: number): number => 120 + month * 37 + branch * 53 + column * 11

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0)

/** One page of the office's form: title lines, a heading, a line for each branch, a total below, the source last. */
function layMonth(when: string, figures: readonly (readonly [number, number])[], names: readonly string[], heading: Line): Line[] {
  const [men, women] = [sum(figures.map(([one]) => one)), sum(figures.map(([, other]) => other))]
  return [
    ['จำนวนผู้รับบริการ ณ สำนักงานสาขา จำแนกตามเพศ'],
    [when],
    ['หน่วย : ราย'],
    heading,
    ...figures.map(([one, other], n) => [names[n] ?? '', one, other, one + other]),
    ['รวม', men, women, men + women],
    [],
    ['ที่มา : กองแผนงาน สำนักงานตัวอย่าง'],
  ]
}

const figuresOf = (month: number, names: readonly string[]): (readonly [number, number])[] =>
  names.map((_, branch) => [figureOf(month, branch, 0), figureOf(month, branch, 1)])

/** A page of one month; `names` are the branches that it has, `heading` what stands over them. */
export const layIssue = (month: number, when: string, names: readonly string[] = branches, heading: Line = dimensions): Paper => ({
  แผ่นเดียว: layMonth(when, figuresOf(month, names), names, heading),
})

const falsify = (line: Line): Line => (line[0] === 'รวม' ? [line[0], line[1] ?? 0, Number(line[2]) + 5, line[3] ?? 0] : line)

/**
 * A workbook of a quarter: three months of one form, a sheet that sums them up, and a table of another kind whose days can be read both ways.
 * The total of women in February (C11) is five more than its parts; the sheet that sums up is right.
 */
export function layQuarter(): Paper {
  const months = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม']
  const pages = months.map((name, month) => {
    const page = layMonth(`ประจำเดือน${name} พ.ศ. 2567`, figuresOf(month, branches), branches, dimensions)
    return [name, month === 1 ? page.map(falsify) : page] as const
  })
  const all = branches.map((_, branch): readonly [number, number] => [
    sum(months.map((__, month) => figureOf(month, branch, 0))),
    sum(months.map((__, month) => figureOf(month, branch, 1))),
  ])
  return {
    ...Object.fromEntries(pages),
    รวมไตรมาส: layMonth('รวมเดือนมกราคม - มีนาคม พ.ศ. 2567', all, branches, dimensions),
    อัตราค่าบริการ: [
      ['อัตราค่าธรรมเนียมการให้บริการ'],
      ['หน่วย : บาท'],
      ['รายการ', 'วันที่เริ่มใช้', 'ค่าธรรมเนียม'],
      ['คัดสำเนาเอกสาร', '3/4/2567', 20],
      ['รับรองเอกสาร', '5/6/2567', 50],
      ['ขึ้นทะเบียนใหม่', '7/8/2567', 100],
      ['ต่ออายุทะเบียน', '9/10/2567', 80],
    ],
  }
}

/** A workbook with a sheet for each of the 77 provinces, of one form, whose headings are longer than any column. */
export const layProvinces = (): Paper =>
  Object.fromEntries(
    provinces.map(({ th }, n) => [
      th,
      [
        ['จำนวนครัวเรือนที่ได้รับการสนับสนุนตามโครงการส่งเสริมอาชีพและพัฒนาคุณภาพชีวิต จำแนกตามประเภทและปีงบประมาณ'],
        [`จังหวัด${th}`],
        ['ประเภทครัวเรือน', 'ครัวเรือนที่ได้รับเงินอุดหนุนเต็มจำนวนตามหลักเกณฑ์', 'ครัวเรือนที่ได้รับเงินอุดหนุนบางส่วน', 'รวมทั้งสิ้น'],
        ...['เกษตรกรรม', 'ค้าขาย', 'รับจ้าง'].map((kind, k) => [kind, 40 + n + k * 7, 15 + k, 55 + n + k * 8]),
        ['รวม', 141 + 3 * n, 48, 189 + 3 * n],
      ],
    ]),
  )

/** Writes sheets as a workbook. `comments` are what somebody has noted on cells of its first sheet. */
export async function writePaper(path: string, paper: Paper, comments: { readonly [address: string]: string } = {}): Promise<void> {
  const book = utils.book_new()
  for (const [name, lines] of Object.entries(paper)) utils.book_append_sheet(book, utils.aoa_to_sheet(lines.map(line => [...line])), name)
  const first = book.Sheets[book.SheetNames[0] ?? '']
  for (const [address, t] of Object.entries(comments))
    if (first) first[address] = { ...(first[address] ?? { t: 'z' }), c: [{ a: 'Somchai', t }] }
  await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}
