import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blankEntry } from '../../electron/db/entries.ts'
import { createDesk } from '../../electron/desk/desk.ts'
import { findEntries } from '../../electron/desk/find-entries.ts'
import { foundFirstOffice } from '../../electron/desk/found-first-office.ts'
import type { Office } from '../../electron/desk/office.ts'
import { pickMedian } from './kit.ts'
import { makeEntries } from './made-entries.ts'

const count = 100_000
const seed = 20261127
/** What people look for: words inside runs, short words, English, places, years, several words, and what nobody has. */
const wanted = [
  'ข้อมูล',
  'โรงพยาบาล',
  'น้ำ',
  'เชียงใหม่',
  'รถยนต์ไฟฟ้า',
  'งู',
  'ปูม้า',
  'ยา',
  'AI',
  'open data',
  'ผู้สูงอายุ 2566',
  'จำแนกตามเพศ',
  'PM2.5',
  'เบาหวาน ลำพูน',
  'ไม่มีคำนี้เลย',
]

/** Searches of a catalogue of 100,000 entries as they are typed, one key after another, beside a scan of the same text by LIKE. */
export async function run(): Promise<{ readonly [figure: string]: number }> {
  const home = await mkdtemp(join(tmpdir(), 'rabian บัญชี '))
  const desk = createDesk({ dataFolder: home, version: '0', runtime: 'bench', passwordCost: { n: 10, r: 8, p: 1 } })
  try {
    await foundFirstOffice(desk, { name: 'สำนักงาน', code: 'bench', account: 'admin', person: 'ผู้ดูแล', password: 'ทุ่งรวงทอง-2569-น้ำใส' })
    const office = desk.office()
    if (office === null) throw new Error('the office did not open')
    const began = performance.now()
    fill(office)
    const filled = performance.now()
    const find = (search: string, from = 0) =>
      findEntries(office, desk.session, { seat: 'list', search, filter: {}, sort: 'relevance', backwards: false, from, count: 60 })
    await find('')
    const opened = performance.now()
    const keys = wanted.flatMap(text => [...text].map((_, at) => [...text].slice(0, at + 1).join('')))
    const ours: number[] = []
    for (const typed of keys) ours.push(await time(() => find(typed)))
    const scans: number[] = []
    const like = office.db
      .prepare<[{ readonly sought: string }], number>(
        'SELECT n FROM entry_line WHERE title LIKE @sought OR tags LIKE @sought OR notes LIKE @sought',
      )
      .pluck()
    for (const typed of keys) scans.push(await time(async () => like.all({ sought: `%${typed}%` })))
    await find('ข้อมูล')
    const pages = [await time(() => find('ข้อมูล', 20_000)), await time(() => find('ข้อมูล', 40_000))]
    return {
      entries: count,
      keystrokes: keys.length,
      keystrokeMedianMs: round(pickMedian(ours)),
      keystroke95Ms: round(ours.toSorted((a, b) => a - b)[Math.floor(ours.length * 0.95)] ?? 0),
      keystrokeWorstMs: round(Math.max(...ours)),
      likeScanMedianMs: round(pickMedian(scans)),
      likeOverKeystrokeMedianTimes: round(pickMedian(scans.map((ms, i) => ms / Math.max(ours[i] ?? 0, 0.05)))),
      likeScanWorstMs: round(Math.max(...scans)),
      nextPageMs: round(pickMedian(pages)),
      fillMs: round(filled - began),
      firstListMs: round(opened - filled),
    }
  } finally {
    desk.close()
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

function fill(office: Office): void {
  const by = office.people.all()[0]?.id ?? ''
  let batch: (() => void)[] = []
  const write = (): void => {
    const now = batch
    batch = []
    office.inTransaction(() => {
      for (const add of now) add()
    })
  }
  for (const { title, tags, notes, owner } of makeEntries(count, seed)) {
    batch.push(() => {
      const id = office.newId()
      office.datasets.add({ id, slug: `d-${id}`, createdBy: by, createdAt: office.now() })
      office.entries.put({ ...blankEntry(id, office.now()), owner, description: { title, tag_string: tags, notes } })
    })
    if (batch.length === 2000) write()
  }
  write()
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const round = (ms: number): number => Math.round(ms * 10) / 10
