import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { Fault, toFaultNote } from '../shared/base/fault.ts'
import { findBeside } from '../shared/classify/find-beside.ts'
import { watchPersonal } from '../shared/classify/find-personal.ts'
import { compareTables } from '../shared/classify/risk/compare-tables.ts'
import type { RiskReport } from '../shared/classify/risk/risk.ts'
import { weighRisk } from '../shared/classify/risk/weigh-risk.ts'
import type { LongSheet } from '../shared/model/block-cells.ts'
import { countCells, type Grid, type SheetLook } from '../shared/model/grid.ts'
import type { Quality } from '../shared/model/quality.ts'
import { type CarriedPlan, carryPlans } from '../shared/recover/forms/carry-plans.ts'
import { type ListedTable, listTables, placeTable } from '../shared/recover/list-tables.ts'
import type { Glossary } from '../shared/recover/name-by-glossary.ts'
import { paintSheet } from '../shared/recover/paint-sheet.ts'
import { type BookPlan, chooseTable, planBook } from '../shared/recover/plan-book.ts'
import { type RecoveredTable, recoverBook } from '../shared/recover/recover-book.ts'
import { recoverLong } from '../shared/recover/recover-long.ts'
import { checkRecovered, placeOf } from './db/recovered/check.ts'
import { openRecovered, type Recovered, writeRecovered } from './db/recovered.ts'
import {
  type Answer,
  type CheckAsk,
  type CompareAsk,
  type CureTried,
  type Found,
  type FoundTable,
  type FromReader,
  type Pick,
  pathOfTable,
  type RecoverAsk,
  type SheetPaint,
  type Show,
  type Tell,
  type ToReader,
  type WeighAsk,
} from './jobs/messages.ts'
import { refineRecovered } from './jobs/refine-recovered.ts'
import { layCatalogue } from './readers/lay-catalogue.ts'
import { readCatalogue } from './readers/read-catalogue.ts'
import { readDictionaryFile } from './readers/read-dictionary-file.ts'
import { readFile } from './readers/read-file.ts'
import type { ReadSheet } from './readers/read-workbook.ts'
import { writeQuality } from './writers/quality-book.ts'

// The first thread only listens and passes on, so that it can always answer; a second one, with its own cap on memory, does the work.
if (isMainThread) listen(openPort())
else parentPort?.on('message', (message: ToReader) => void work(message))

type Port = { readonly post: (message: FromReader) => void; readonly hear: (take: (message: ToReader) => void) => void }

/** The line to whoever started this process: the app's utility process has a port, plain Node has a channel. */
function openPort(): Port {
  const port = (
    process as unknown as {
      parentPort?: { postMessage: (message: unknown) => void; on: (event: 'message', take: (event: { data: unknown }) => void) => void }
    }
  ).parentPort
  if (port) return { post: message => port.postMessage(message), hear: take => port.on('message', ({ data }) => take(data as ToReader)) }
  process.on('disconnect', () => process.exit(0))
  return {
    post: message => {
      process.send?.(message)
    },
    hear: take => {
      process.on('message', message => take(message as ToReader))
    },
  }
}

function listen({ post, hear }: Port): void {
  // Whoever has done an ask well is ready for the next, which saves the time of a start.
  let ready: { readonly worker: Worker; readonly heapMb: number } | null = null
  hear(message => {
    const { heapMb } = message
    if (ready?.heapMb !== heapMb) ready = { worker: startWorker(heapMb, post, () => (ready = null)), heapMb }
    ready.worker.postMessage(message)
  })
}

function startWorker(heapMb: number, post: Port['post'], onError: () => void): Worker {
  const worker = new Worker(new URL(import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: heapMb } })
  worker.on('message', (said: FromReader) => post(said))
  worker.on('error', (thrown: NodeJS.ErrnoException) => {
    onError()
    if (thrown.code !== 'ERR_WORKER_OUT_OF_MEMORY') post({ kind: 'bug', stack: tellStack(thrown) })
    else post({ kind: 'fault', fault: { code: 'file/too-much-memory', facts: { limitMb: heapMb } } })
  })
  return worker
}

/** Where a bug is, without its message: that may quote a cell. */
const tellStack = (thrown: Error): string =>
  `${thrown.name}\n${(thrown.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .join('\n')}`

async function work(message: ToReader): Promise<void> {
  const post = (said: FromReader): void => parentPort?.postMessage(said)
  const tell: Tell = told => post({ kind: 'told', told })
  const { ask, withHead } = message
  try {
    if ('kind' in ask) post({ kind: 'answer', answer: await answerOther(ask, tell) })
    else post({ kind: 'answer', answer: recover(ask, tell, withHead ? head => post({ kind: 'head', head }) : null) })
  } catch (thrown) {
    // What is no fault is a bug of ours: the desk's log must have it, with its stack.
    if (!(thrown instanceof Fault)) throw thrown
    post({ kind: 'fault', fault: toFaultNote(thrown) })
  }
}

async function answerOther(ask: Exclude<ToReader['ask'], RecoverAsk>, tell: Tell): Promise<Answer> {
  switch (ask.kind) {
    case 'check':
      return checkTable(ask, tell)
    case 'weigh':
      return weigh(ask, tell)
    case 'compare':
      return compare(ask, tell)
    case 'catalogue':
      return ask.out === undefined ? readCatalogue(ask, tell) : layCatalogue({ ...ask, out: ask.out }, tell)
    case 'dictionary':
      return readDictionaryFile(ask, tell)
  }
}

/** Checks a recovered table, and writes what was found into a workbook where one is wanted. */
async function checkTable({ path, name, today, report }: CheckAsk, tell: Tell): Promise<Quality> {
  const table = openRecovered(path)
  try {
    const { quality, findings } = checkRecovered(table, today, (done, total) => tell({ stage: 'check', done, total }))
    if (report !== null)
      await writeQuality(
        {
          ...{ ...report, file: name, today, quality, findings, columns: table.summary.columns, rows: table.rows() },
          placeOf: (row, column) => placeOf(table, row, column),
        },
        (done, total) => tell({ stage: 'write', done, total }),
      )
    return quality
  } finally {
    table.close()
  }
}

function weigh({ path, weigh: asked, personal }: WeighAsk, tell: Tell): RiskReport {
  const recovered = openRecovered(path)
  try {
    const { columns, rows } = recovered.summary
    const table = { columns, rows: { length: rows, [Symbol.iterator]: recovered.rows } }
    return weighRisk(table, personal, asked, (done, total) => tell({ stage: 'weigh', done, total }))
  } finally {
    recovered.close()
  }
}

/** Weighs both tables, the one after the other, and then walks them side by side. */
function compare({ path, after, weigh: asked, personal, name }: CompareAsk, tell: Tell): CureTried {
  const weighAt = (at: string, found: WeighAsk['personal']) => weigh({ kind: 'weigh', path: at, name, weigh: asked, personal: found }, tell)
  const figures = { before: weighAt(path, personal.before), after: weighAt(after, personal.after) }
  const [stands, tried] = [openRecovered(path), openRecovered(after)]
  const known = ({ summary, rows, ids }: Recovered) => ({
    ...{ columns: summary.columns, ids: ids() },
    rows: { length: summary.rows, [Symbol.iterator]: rows },
  })
  try {
    return { ...figures, change: compareTables(known(stands), known(tried), (done, total) => tell({ stage: 'weigh', done, total })) }
  } finally {
    stands.close()
    tried.close()
  }
}

function recover(ask: RecoverAsk, tell: Tell, show: Show | null): Found {
  const { kind, encoding, sheets, long } = readFile(ask.path, ask.name, tell, show)
  if (long !== null) return { kind, encoding, ...recoverWhole(long, ask, tell) }
  const grids = sheets.map(({ grid }) => grid)
  const base = { kind, encoding, sheets: sheets.map(lookAt) }
  if (ask.recipe !== null) {
    tell({ stage: 'recover', done: 0, total: 1 })
    return {
      ...base,
      ...writeTable(grids, { recipe: ask.recipe, followed: null }, null, ask, ask.out, tell),
      tables: [],
      taken: null,
      more: [],
      paints: [],
    }
  }
  const plans = chooseSheets(sheets, ask.pick).flatMap(group =>
    planBook(group, (done, total) => tell({ stage: 'recover', done, total: total + 1 })),
  )
  const listed = listTables(plans)
  const hidden = new Set(sheets.filter(sheet => sheet.hidden).map(({ grid }) => grid.name))
  const chosen = choosePlans(plans, listed, hidden, ask)
  const [first, ...more] = carryPlans(chosen, ask.follow ?? []).map((carried, n) =>
    writeTable(grids, carried, ask.glossary, ask, pathOfTable(ask.out, n), tell),
  )
  if (!first) throw new Fault('file/no-table', { sheet: (sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.grid.name ?? '' })
  const taken = listed.find(({ plan }) => plan.recipe === chosen[0]?.recipe)?.look.id ?? null
  const { pick } = ask
  const paints = pick.kind === 'all' ? grids.map(grid => paint(grid, plans, pick.roles)) : []
  return { ...base, ...first, tables: listed.map(({ look }) => look), taken, more, paints }
}

/** The table of a sheet that is too long to be held: it is read while it is written. */
function recoverWhole(long: LongSheet, ask: RecoverAsk, tell: Tell): Omit<Found, 'kind' | 'encoding'> {
  const { recipe, glossary, out, pick } = ask
  const recovered = recoverLong(long, recipe, recipe === null ? glossary : null)
  const found = write(recovered, ask, out, tell)
  const { roles, form } = recovered
  const { summary } = found
  const { box, rows, columns } = summary
  const cells = Object.values(summary.roleCount).reduce((sum, count) => sum + count, 0)
  const id = placeTable(long.name, box)
  const paint: SheetPaint = {
    sheet: long.name,
    tables: [box],
    comments: [],
    beside: [],
    marks: pick.kind === 'all' && pick.roles ? roles.marks : null,
  }
  return {
    ...found,
    followed: null,
    sheets: [{ name: long.name, rows: roles.rows, columns: roles.columns, cells, hidden: false }],
    tables:
      recipe === null
        ? [{ id, sheets: [long.name], title: form.title, rows, columns: columns.length, partOf: null, summaries: 0, form }]
        : [],
    ...{ taken: recipe === null ? id : null, more: [], paints: pick.kind === 'all' ? [paint] : [] },
  }
}

/** A table that follows an earlier one bears its names; any other those that the office has given before. */
function writeTable(
  grids: readonly Grid[],
  { recipe, followed }: CarriedPlan,
  glossary: Glossary | null,
  ask: RecoverAsk,
  out: string,
  tell: Tell,
): FoundTable {
  return {
    ...write(
      recoverBook(grids, recipe, followed === null ? glossary : null, (done, total) => tell({ stage: 'recover', done, total })),
      ask,
      out,
      tell,
    ),
    followed,
  }
}

/** Steps on the recovered table are run, and personal data is looked for, in the rows as they are written. */
function write(asRecovered: RecoveredTable, { keys = {} }: RecoverAsk, out: string, tell: Tell): Omit<FoundTable, 'followed'> {
  const recovered = refineRecovered(asRecovered, keys)
  const { columns, rows } = recovered.table
  const watch = watchPersonal(columns)
  tell({ stage: 'write', done: 0, total: rows.length })
  const tableSha = writeRecovered(out, recovered, { see: watch.see, tell: (done, total) => tell({ stage: 'write', done, total }) })
  return { summary: recovered.summary, tableSha, personal: watch.judge() }
}

/** Sheets among which tables are looked for: the one that was asked for; else those in sight, and then, by themselves, the hidden ones. */
function chooseSheets(sheets: readonly ReadSheet[], pick: Pick): readonly (readonly Grid[])[] {
  const name = pick.kind === 'sheet' || pick.kind === 'all' ? pick.sheet : null
  const asked = name === null ? undefined : sheets.find(({ grid }) => grid.name === name)
  if (asked) return [[asked.grid]]
  if (name !== null) throw new Fault('ask/not-found', { what: 'sheet', sheet: name, sheets: sheets.map(({ grid }) => grid.name) })
  const filled = sheets.filter(({ grid }) => grid.rows > 0)
  return [false, true].map(hides => filled.filter(({ hidden }) => hidden === hides).map(({ grid }) => grid))
}

function choosePlans(
  plans: readonly BookPlan[],
  listed: readonly ListedTable[],
  hidden: ReadonlySet<string>,
  { pick, name }: RecoverAsk,
): readonly BookPlan[] {
  if (pick.kind === 'all') return plans
  // A hidden sheet is proposed only where nothing in sight holds a table.
  const inSight = plans.filter(({ plans: [lead] }) => !hidden.has(lead?.grid.name ?? ''))
  if (pick.kind !== 'table') return [chooseTable(inSight.length > 0 ? inSight : plans)].filter(plan => plan !== null)
  const asked = listed.find(({ look }) => look.id === pick.id)
  if (!asked) throw new Fault('ask/not-found', { what: 'table', file: name })
  return [asked.plan]
}

function paint(grid: Grid, plans: readonly BookPlan[], withRoles: boolean): SheetPaint {
  const own = plans.flatMap(({ plans: parts, summaries }) => [...parts, ...summaries]).filter(plan => plan.grid === grid)
  const tables = own.map(({ box }) => box)
  return {
    sheet: grid.name,
    tables,
    comments: grid.comments ?? [],
    beside: findBeside(grid, tables),
    marks: withRoles ? paintSheet(grid, own).marks : null,
  }
}

function lookAt({ grid, hidden }: ReadSheet): SheetLook {
  return { name: grid.name, rows: grid.rows, columns: grid.columns, cells: countCells(grid), hidden }
}
