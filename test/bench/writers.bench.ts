import { execFileSync } from 'node:child_process'
import { createWriteStream, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import exceljs from 'exceljs'
import { DataFactory, Writer } from 'n3'
import Papa from 'papaparse'
import { utils, write } from 'xlsx'
import { writeChunks } from '../../electron/writers/write-chunks.ts'
import { writers } from '../../electron/writers/writers.ts'
import type { Column, Value } from '../../shared/model/table.ts'
import { type FormatName, formatNamed, writtenFormats } from '../../shared/rate/formats.ts'
import { pickMedian } from './kit.ts'
import { createDice } from './large-csv.ts'

type Taken = { readonly ms: number; readonly peakMb: number }

const [rows, runs] = [100_000, 3]
const base = 'https://data.example.go.th/'
const as = (type: Column['type'], ...labels: readonly string[]): Column[] =>
  labels.map((label, n) => ({ name: `${type}_${n}`, label, type, unit: null }))
const columns: readonly Column[] = [
  ...as('string', 'ชื่อโครงการ', 'สถานะ', 'หมายเหตุ'),
  ...as('date', 'วันที่เริ่ม'),
  ...as('integer', 'จำนวนครัวเรือน', 'ชาย', 'หญิง'),
  ...as('number', 'งบประมาณ', 'เบิกจ่าย', 'ร้อยละ'),
]

function* makeRows(): Iterable<Value[]> {
  const dice = createDice(5)
  for (let n = 0; n < rows; n++) {
    yield [
      ...[
        `ซ่อมแซมถนนสาย ${n} หมู่ที่ ${1 + dice(15)}`,
        dice(4) === 0 ? 'ยกเลิก' : 'เบิกจ่ายแล้ว',
        dice(3) === 0 ? null : `สัญญา "${dice(9000)}", เลขที่ ${n}`,
      ],
      new Date(Date.UTC(2015, 0, 1 + dice(3000))).toISOString().slice(0, 10),
      ...[dice(3000), dice(900), dice(900), dice(900_000_000) / 100, dice(900_000_000) / 100, dice(1000) / 10],
    ]
  }
}

/** What stands beside each: a known library that writes the same rows in the same format, as its own guide says. */
const peers: { readonly [format in FormatName]?: (path: string) => Promise<void> } = {
  csv: async path =>
    writeFileSync(path, Papa.unparse({ fields: columns.map(({ name }) => name), data: [...makeRows()] }, { newline: '\n' })),
  json: async path =>
    writeFileSync(path, JSON.stringify([...makeRows()].map(row => Object.fromEntries(columns.map(({ name }, c) => [name, row[c]]))))),
  xlsx: async path => {
    const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: false, useStyles: true })
    const sheet = book.addWorksheet('ตาราง')
    sheet.addRow(columns.map(({ label }) => label)).commit()
    for (const row of makeRows()) sheet.addRow(row).commit()
    sheet.commit()
    await book.commit()
  },
  ods: async path => {
    const book = utils.book_new(utils.aoa_to_sheet([columns.map(({ label }) => label), ...makeRows()]), 'ตาราง')
    writeFileSync(path, write(book, { bookType: 'ods', type: 'buffer' }) as Buffer)
  },
  turtle: path =>
    new Promise<void>((resolve, reject) => {
      const stream = createWriteStream(path)
      const writer = new Writer(stream, { end: true })
      const { namedNode, literal, quad } = DataFactory
      let n = 0
      for (const row of makeRows()) {
        n++
        for (const [c, value] of row.entries())
          if (value !== null) writer.addQuad(quad(namedNode(`${base}t/row/${n}`), namedNode(`${base}t/def/c${c}`), literal(String(value))))
      }
      stream.on('close', resolve).on('error', reject)
      writer.end()
    }),
}

const self = fileURLToPath(import.meta.url)
// Each in a process of its own, so that none profits from the one before.
if (import.meta.main) {
  const [, , who, format = '', path = ''] = process.argv
  const name = format as FormatName
  const began = performance.now()
  if (who === 'peer') await peers[name]?.(path)
  else {
    const about = { name: 't', title: 'ตาราง', columns, addresses: { base, places: null, times: null } }
    await writeChunks(path, writers[name]({ ...about, rows: makeRows() }))
  }
  console.log(
    JSON.stringify({
      ms: Math.round(performance.now() - began),
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    } satisfies Taken),
  )
}

/** Every writer over 100,000 rows of ten columns, beside a known library where there is one for the format; medians of paired runs. */
export async function run(): Promise<{ readonly [figure: string]: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'เขียน '))
  let n = 0
  const take = (who: 'ours' | 'peer', format: FormatName): Taken => {
    const path = join(folder, `${++n}${formatNamed(format).ending}`)
    return JSON.parse(execFileSync(process.execPath, [self, who, format, path], { encoding: 'utf8' })) as Taken
  }
  try {
    const figures: { [figure: string]: number } = { rows, columns: columns.length }
    for (const { name } of writtenFormats) {
      const pairs = Array.from({ length: runs }, () => ({ ours: take('ours', name), peer: peers[name] ? take('peer', name) : null }))
      const told = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
      figures[`${told}MedianMs`] = pickMedian(pairs.map(({ ours }) => ours.ms))
      figures[`${told}PeakMb`] = Math.max(...pairs.map(({ ours }) => ours.peakMb))
      if (!peers[name]) continue
      figures[`${told}PeerMedianMs`] = pickMedian(pairs.map(({ peer }) => peer?.ms ?? 0))
      figures[`${told}ShareOfPeerMedianPercent`] = Math.round(pickMedian(pairs.map(({ ours, peer }) => (100 * ours.ms) / (peer?.ms ?? 1))))
      figures[`${told}PeerPeakMb`] = Math.max(...pairs.map(({ peer }) => peer?.peakMb ?? 0))
    }
    return figures
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
