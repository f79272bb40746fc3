import type { Role } from '../../shared/model/cell.ts'
import { cellsOfLines, type Grid } from '../../shared/model/grid.ts'
import { provinces } from '../../shared/values/lists/provinces.ts'
import { seedChance } from './chance.ts'
import type { Annotated } from './read-lessons.ts'
import * as say from './thai-words.ts'

type Drawn = { readonly text: string; readonly role: Role } | null
type Row = { readonly line: Role; readonly cells: readonly Drawn[] }

/** Draws Thai forms by chance, with the roles that are known because they were drawn so. The same seed draws the same forms. */
export const drawForms = (count: number, seed: number): Annotated[] =>
  Array.from({ length: count }, (_, n) => {
    const pen = takePen(seed + n * 7919)
    const rows = pen.may(0.18) ? drawRegister(pen) : drawTable(pen)
    return {
      file: `form ${n}`,
      sheet: '',
      book: `form ${n}`,
      grid: layRows(rows),
      lineAt: r => (rows[r]?.cells.some(cell => cell !== null) ? (rows[r]?.line ?? null) : null),
      cellAt: (r, c) => rows[r]?.cells[c]?.role ?? null,
    }
  })

type Pen = {
  readonly may: (share: number) => boolean
  readonly below: (n: number) => number
  readonly one: (list: readonly string[]) => string
  readonly some: (list: readonly string[], n: number) => string[]
}

function takePen(seed: number): Pen {
  const chance = seedChance(seed)
  const below = (n: number): number => Math.floor(chance() * n)
  const one = (list: readonly string[]): string => list[below(list.length)] ?? ''
  const some = (list: readonly string[], n: number): string[] => {
    const left = [...list]
    return Array.from({ length: Math.min(n, list.length) }, () => left.splice(below(left.length), 1)[0] ?? '')
  }
  return { may: share => chance() < share, below, one, some }
}

const blank: Row = { line: 'data', cells: [] }
const at = (c: number, text: string, role: Role): Row => ({ line: role, cells: [...Array<Drawn>(c).fill(null), { text, role }] })
const blanks = (pen: Pen, share: number): Row[] => (pen.may(share) ? Array.from({ length: 1 + pen.below(2) }, () => blank) : [])

function layRows(rows: readonly Row[]): Grid {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const cells = rows.map(row =>
    Array.from({ length: columns }, (_, c) => {
      const text = row.cells[c]?.text ?? ''
      return text === '' ? null : ({ kind: 'text', value: text, text } as const)
    }),
  )
  return { name: 'แผ่น', rows: cells.length, columns, cells: cellsOfLines(cells), merges: [], hiddenRows: [], hiddenColumns: [] }
}

function drawTitles(pen: Pen, width: number): Row[] {
  const middle = pen.may(0.25) ? Math.floor(width / 2) : 0
  const year = 2550 + pen.below(18)
  const rows = [
    at(
      middle,
      `${pen.may(0.4) ? `ตารางที่ ${1 + pen.below(40)} ` : ''}${pen.one(say.subjects)} ${pen.one(say.byWhat)} ปี ${year}`,
      'metadata',
    ),
  ]
  if (pen.may(0.4)) rows.push(at(middle, pen.one(say.offices), 'metadata'))
  if (pen.may(0.3))
    rows.push(at(middle, pen.one([`ประจำปีงบประมาณ ${year}`, `ณ วันที่ 31 ธันวาคม ${year}`, `พ.ศ. ${year - 4} - ${year}`]), 'metadata'))
  rows.push(...blanks(pen, 0.3))
  if (pen.may(0.45))
    rows.push(at(pen.may(0.7) ? width - 1 : 0, pen.one(['(หน่วย : ?)', 'หน่วย: ?', 'หน่วยนับ ?']).replace('?', pen.one(say.units)), 'metadata'))
  return pen.may(0.12) ? [] : [...rows, ...blanks(pen, 0.35)]
}

const drawNotes = (pen: Pen): Row[] => {
  const rows = pen.some(say.notes, pen.below(4)).map(text => at(0, text, 'notes'))
  if (pen.may(0.6)) rows.push(at(0, `${pen.one(['ที่มา : ', 'ที่มา: ', 'แหล่งที่มา : ', 'แหล่งข้อมูล '])}${pen.one(say.offices)}`, 'notes'))
  if (pen.may(0.25)) rows.push(at(pen.below(2), pen.one(say.sections), 'notes'))
  return rows.length === 0 ? [] : [...blanks(pen, 0.5), ...rows]
}

/** A register of words: no figures to go by but running numbers and telephones. */
function drawRegister(pen: Pen): Row[] {
  const fields: { head: string; text: (n: number) => string }[] = [
    { head: 'ลำดับ', text: n => `${n + 1}` },
    { head: 'ชื่อ - สกุล', text: () => pen.one(say.people) },
    { head: 'ตำแหน่ง', text: () => pen.one(say.posts) },
    { head: 'หน่วยงาน', text: () => pen.one(say.offices) },
    { head: 'ที่อยู่', text: () => pen.one(say.places) },
    { head: 'จังหวัด', text: () => pen.one(provinces.map(({ th }) => th)) },
    { head: 'โทรศัพท์', text: () => `0${20000000 + pen.below(79999999)}` },
    { head: 'วันที่', text: () => `${1 + pen.below(28)} ${pen.one(say.months)} ${2555 + pen.below(12)}` },
    { head: 'หมายเหตุ', text: () => (pen.may(0.2) ? 'โอนย้าย' : '') },
  ]
  const chosen = fields.filter((_, n) => n === 1 || pen.may(0.6))
  const cell = (text: string, role: Role): Drawn => (text === '' ? null : { text, role })
  const body = Array.from(
    { length: 4 + pen.below(40) },
    (_, n): Row => ({ line: 'data', cells: chosen.map(({ text }) => cell(text(n), 'data')) }),
  )
  const heading: Row = { line: 'header', cells: chosen.map(({ head }) => cell(head, 'header')) }
  return [...drawTitles(pen, chosen.length), heading, ...body, ...drawNotes(pen)]
}

type Leaf = { readonly heads: readonly string[]; readonly derived: boolean; readonly from: readonly number[] }

/** Columns of figures: plain measures, years, months, or names under upper names, with a column of totals before or after its parts. */
function drawLeaves(pen: Pen): Leaf[] {
  const plain = (names: readonly string[]): Leaf[] => names.map(name => ({ heads: [name], derived: false, from: [] }))
  const style = pen.below(4)
  if (style === 0)
    return plain(pen.some(say.measures, 1 + pen.below(6)).map(name => (pen.may(0.5) ? `${name} (${pen.one(say.units)})` : name)))
  const begin = 2545 + pen.below(15)
  const years = Array.from({ length: 2 + pen.below(8) }, (_, n) => `${pen.may(0.5) && n === 0 ? 'ปี ' : ''}${begin + n}`)
  const names = style === 1 ? years : style === 2 ? say.months.slice(0, 3 + pen.below(10)) : ['ชาย', 'หญิง']
  const uppers = style === 3 || pen.may(0.3) ? pen.some(say.upperHeads, 2 + pen.below(3)) : ['']
  const first = pen.may(0.4)
  const withTotal = style === 3 || (style === 2 && pen.may(0.7))
  const leaves: Leaf[] = []
  for (const upper of uppers) {
    const parts = names.map(name => [upper, name])
    const start = leaves.length + (withTotal && first ? 1 : 0)
    const total: Leaf = { heads: [upper, 'รวม'], derived: true, from: parts.map((_, n) => start + n) }
    const some = parts.map((heads): Leaf => ({ heads, derived: false, from: [] }))
    leaves.push(...(withTotal ? (first ? [total, ...some] : [...some, total]) : some))
  }
  return leaves.slice(0, 40).map(leaf => ({ ...leaf, heads: uppers.length > 1 ? leaf.heads : leaf.heads.slice(1) }))
}

function drawHeading(pen: Pen, stubs: readonly string[], leaves: readonly Leaf[]): Row[] {
  const depth = leaves[0]?.heads.length ?? 1
  const low = pen.may(0.3)
  const rows = Array.from({ length: depth }, (_, d): Row => {
    const names = leaves.map((leaf, n): Drawn => {
      const text = leaf.heads[d] ?? ''
      return text === '' || (d < depth - 1 && leaves[n - 1]?.heads[d] === text) ? null : { text, role: 'header' }
    })
    const side = stubs.map((text): Drawn => (d === (low ? depth - 1 : 0) ? { text, role: 'header' } : null))
    return { line: 'header', cells: [...side, ...names] }
  })
  const numbered = (n: number): Drawn => ({ text: `(${n + 1})`, role: 'header' })
  const isNumbered = pen.may(0.08)
  if (isNumbered) rows.push({ line: 'header', cells: [...stubs, ...leaves].map((_, n) => numbered(n)) })
  else if (pen.may(0.08))
    rows.push({
      line: 'header',
      cells: [...stubs.map(() => null), ...leaves.map((): Drawn => ({ text: `(${pen.one(say.units)})`, role: 'header' }))],
    })
  return rows
}

type Writer = { readonly write: (n: number) => string; readonly large: number }

function chooseWriter(pen: Pen): Writer {
  const thai = pen.may(0.08)
  const places = pen.may(0.25) ? 1 + pen.below(2) : 0
  const commas = pen.may(0.7)
  const digits = (text: string): string => (thai ? text.replace(/\d/g, d => '๐๑๒๓๔๕๖๗๘๙'[Number(d)] ?? d) : text)
  return {
    write: n => {
      const [whole = '', part] = n.toFixed(places).split('.')
      return digits(
        n === 0 && pen.may(0.5) ? '-' : (commas ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole) + (part === undefined ? '' : `.${part}`),
      )
    },
    large: 10 ** (1 + pen.below(5)),
  }
}

/** A table of figures: groups with or without figures of their own, subtotals before or after, a whole at either end, page breaks. */
function drawTable(pen: Pen): Row[] {
  const leaves = drawLeaves(pen)
  const stubs = [...(pen.may(0.25) ? ['ลำดับ'] : []), pen.one(say.stubHeads)]
  const width = stubs.length + leaves.length
  const writer = chooseWriter(pen)
  const heading = drawHeading(pen, stubs, leaves)
  const names = pen.may(0.5)
    ? pen.some(
        provinces.map(({ th }) => th),
        60,
      )
    : pen.some([...say.things, ...say.measures], 30)
  const figures = (): number[] =>
    addAcross(
      leaves.map(() => (pen.may(0.06) ? 0 : Math.floor((pen.below(1e6) / 1e6) * writer.large * 10) / 10 ** (pen.may(0.1) ? 1 : 0))),
      leaves,
    )
  const line = (n: number, name: string, values: readonly number[], derived: boolean): Row => ({
    line: derived ? 'derived' : 'data',
    cells: [
      ...(stubs.length > 1 ? [derived ? null : ({ text: `${n + 1}`, role: 'data' } as const)] : []),
      { text: name, role: derived ? 'group' : 'data' },
      ...values.map((value, k): Drawn => ({ text: writer.write(value), role: derived || leaves[k]?.derived ? 'derived' : 'data' })),
    ],
  })
  const { body, grand, n } = drawGroups(pen, { leaves, names, figures, line, at: stubs.length - 1 })
  const whole = line(0, pen.one(say.totals), grand, true)
  const placed = pen.may(0.7) ? (pen.may(0.4) ? [whole, ...body] : [...body, whole]) : body
  if (pen.may(0.08))
    placed.push(
      line(
        0,
        'เฉลี่ย',
        grand.map(sum => sum / Math.max(1, n)),
        true,
      ),
    )
  const titles = drawTitles(pen, width)
  const cut = placed.length > 14 && pen.may(0.25) ? 8 + pen.below(placed.length - 12) : placed.length
  const again = cut < placed.length ? [...(pen.may(0.5) ? titles : []), ...heading] : []
  return [...titles, ...heading, ...blanks(pen, 0.08), ...placed.slice(0, cut), ...again, ...placed.slice(cut), ...drawNotes(pen)]
}

type Draft = {
  readonly leaves: readonly Leaf[]
  readonly names: readonly string[]
  readonly figures: () => number[]
  readonly line: (n: number, name: string, values: readonly number[], derived: boolean) => Row
  /** The column of the names of groups. */
  readonly at: number
}

/** Runs of lines: plain, under a name, under a total, or under a name and over a total. */
function drawGroups(pen: Pen, { leaves, names, figures, line, at: column }: Draft): { body: Row[]; grand: number[]; n: number } {
  const style = pen.below(4)
  const groups = style === 0 ? 1 : 2 + pen.below(4)
  const body: Row[] = []
  const grand = leaves.map(() => 0)
  let n = 0
  for (const group of pen.some(say.groupNames, groups)) {
    const parts = Array.from({ length: 2 + pen.below(style === 0 ? 24 : 8) }, () => figures())
    const sums = leaves.map((_, k) => parts.reduce((sum, values) => sum + (values[k] ?? 0), 0))
    for (const [k, sum] of sums.entries()) grand[k] = (grand[k] ?? 0) + sum
    if (style === 1 || style === 3) body.push(at(column, group, 'group'))
    if (style === 2) body.push(line(n, group, sums, true))
    for (const values of parts) body.push(line(n, names[n++ % names.length] ?? '', values, false))
    if (style === 3) body.push(line(n, pen.one(['รวม', `รวม${group}`]), sums, true))
    body.push(...blanks(pen, 0.15))
  }
  return { body, grand, n }
}

const addAcross = (values: number[], leaves: readonly Leaf[]): number[] =>
  values.map((value, k) => (leaves[k]?.derived ? (leaves[k]?.from ?? []).reduce((sum, part) => sum + (values[part] ?? 0), 0) : value))
