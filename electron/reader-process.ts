import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { Fault, toFaultNote } from '../shared/base/fault.ts'
import { findPersonal } from '../shared/classify/find-personal.ts'
import { countCells, type Grid, type SheetLook } from '../shared/model/grid.ts'
import type { Recipe } from '../shared/model/recovery.ts'
import type { Glossary } from '../shared/recover/name-by-glossary.ts'
import { type RecoveredTable, recoverGrid } from '../shared/recover/recover-grid.ts'
import { writeRecovered } from './db/recovered.ts'
import type { Found, FromReader, RecoverAsk, Tell, ToReader } from './jobs/messages.ts'
import { readFile } from './readers/read-file.ts'
import type { ReadSheet } from './readers/read-workbook.ts'

// The first thread only listens and passes on, so that it can always answer; a second one, with its own cap on memory, does the work.
if (isMainThread) listen(openPort())
else work(workerData as ToReader)

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
  hear(message => {
    const file = message.ask.name
    const heapMb = message.heapMb
    const worker = new Worker(new URL(import.meta.url), { workerData: message, resourceLimits: { maxOldGenerationSizeMb: heapMb } })
    worker.on('message', (said: FromReader) => post(said))
    worker.on('error', (thrown: NodeJS.ErrnoException) => {
      if (thrown.code !== 'ERR_WORKER_OUT_OF_MEMORY') post({ kind: 'bug', stack: tellStack(thrown) })
      else post({ kind: 'fault', fault: { code: 'file/too-much-memory', facts: { file, limitMb: heapMb } } })
    })
  })
}

/** Where a bug is, without its message: that may quote a cell. */
const tellStack = (thrown: Error): string =>
  `${thrown.name}\n${(thrown.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .join('\n')}`

function work(message: ToReader): void {
  const post = (said: FromReader): void => parentPort?.postMessage(said)
  const tell: Tell = told => post({ kind: 'told', told })
  try {
    post({ kind: 'answer', answer: recover(message.ask, tell) })
  } catch (thrown) {
    // What is no fault is a bug of ours: the desk's log must have it, with its stack.
    if (!(thrown instanceof Fault)) throw thrown
    post({ kind: 'fault', fault: toFaultNote(thrown) })
  }
}

function recover({ path, name, sheet, recipe, glossary, out }: RecoverAsk, tell: Tell): Found {
  const { kind, encoding, sheets } = readFile(path, name, tell)
  tell({ stage: 'recover', done: 0, total: 2 })
  const recovered = recoverFirst(chooseSheets(sheets, sheet ?? recipe?.sheet ?? null), recipe, glossary)
  tell({ stage: 'recover', done: 1, total: 2 })
  const personal = findPersonal(recovered.table.columns, recovered.table.rows)
  tell({ stage: 'write', done: 0, total: recovered.table.rows.length })
  const tableSha = writeRecovered(out, recovered, (done, total) => tell({ stage: 'write', done, total }))
  return { kind, encoding, summary: recovered.summary, tableSha, personal, sheets: sheets.map(lookAt) }
}

/** The first of these sheets in which there is a table. Where none has one, the fault is that of the first. */
function recoverFirst(grids: readonly Grid[], recipe: Recipe | null, glossary: Glossary): RecoveredTable {
  let none: Fault | null = null
  for (const grid of grids) {
    try {
      return recoverGrid(grid, recipe, glossary)
    } catch (thrown) {
      if (!(thrown instanceof Fault) || thrown.code !== 'file/no-table') throw thrown
      none ??= thrown
    }
  }
  throw none ?? new Fault('file/no-table')
}

/** The sheet that was asked for; or those in sight, from the first that holds at least half as much as the fullest, then the others. */
function chooseSheets(sheets: readonly ReadSheet[], name: string | null): readonly Grid[] {
  if (name !== null) {
    const asked = sheets.find(({ grid }) => grid.name === name)
    if (!asked) throw new Fault('ask/not-found', { what: 'sheet', sheet: name, sheets: sheets.map(({ grid }) => grid.name) })
    return [asked.grid]
  }
  const shown = sheets.filter(({ grid, hidden }) => !hidden && grid.rows > 0).map(({ grid }) => grid)
  const counts = shown.map(countCells)
  const most = Math.max(...counts)
  const chosen = shown[counts.findIndex(count => count * 2 >= most)]
  return chosen === undefined ? [] : [chosen, ...shown.filter(grid => grid !== chosen)]
}

function lookAt({ grid, hidden }: ReadSheet): SheetLook {
  return { name: grid.name, rows: grid.rows, columns: grid.columns, cells: countCells(grid), hidden }
}
