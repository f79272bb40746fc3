import { Fault } from '../../shared/base/fault.ts'
import { layTables, placeTables } from '../desk/lay-tables.ts'
import { nameOutput } from '../desk/name-output.ts'
import { type RecoveredFile, type RecoverTools, recoverFile } from '../desk/recover-file.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { tellFault } from './tell-fault.ts'
import { tellRecovered, toDocument } from './tell-recovered.ts'

export const recoverUsage: Usage = {
  line: 'rabian recover FILE [--sheet NAME] [--out DIR] [--roles] [--json] [--strict]',
  about: 'recovers every table of a file, where it lies; the file is never changed',
  notes: [
    '--sheet NAME  only the tables of this sheet, not joined with others',
    '--out DIR     writes each table as canonical CSV, its lineage (the same table in addresses of the original), and one JSON',
    '              document about all; never over another file',
    '--roles       tells the role of every cell and line of every sheet (with --json)',
    '--json        prints one JSON document instead of lines for a person; rows and columns count from 0',
    '--strict      exits 3 when questions are open; the best answer is used all the same',
  ],
}

type Ask = {
  readonly path: string
  readonly sheet: string | null
  readonly folder: string | null
  readonly roles: boolean
  readonly json: boolean
  readonly strict: boolean
}

/** Recovers the tables of a file without the app. Answers the exit code: 0 done, 1 fault, 2 usage, 3 questions open. */
export async function recoverCommand(args: readonly string[], io: CommandIo, tools: RecoverTools): Promise<number> {
  const ask = readAsk(args, io)
  if (ask === null) return exitCode.usage
  const { path, sheet, roles } = ask
  try {
    return await recoverFile(tools, { path, pick: { kind: 'all', sheet, roles } }, recovered => tell(recovered, ask, io, tools.signal))
  } catch (thrown) {
    // However the work fell apart when it was stopped, it was stopped.
    return tellFault(tools.signal.aborted ? new Fault('ask/cancelled', { file: path }, thrown) : thrown, ask.json, io)
  }
}

async function tell(recovered: RecoveredFile, { folder, sheet, json, strict }: Ask, io: CommandIo, signal: AbortSignal): Promise<number> {
  const document = toDocument(recovered, folder === null ? null : placeTables(recovered, folder))
  const name = `${nameOutput(recovered.file.name, sheet ?? '', sheet === null ? 1 : recovered.sheets.length)}.json`
  const written =
    folder === null ? [] : await layTables(recovered, folder, { name, text: `${JSON.stringify(document, null, 2)}\n` }, signal)
  if (json) io.out(JSON.stringify(document))
  else for (const line of [...tellRecovered(recovered), ...written.map(path => `written    ${path}`)]) io.out(line)
  return strict && document.tables.some(({ questions }) => questions.length > 0) ? exitCode.questions : exitCode.done
}

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

function readAsk(args: readonly string[], io: CommandIo): Ask | null {
  const words = readWords(args, { sheet: text, out: text, roles: flag, json: flag, strict: flag }, recoverUsage, io)
  if (words === null) return null
  const { sheet, out, roles, json, strict } = words.values
  const [path, ...more] = words.positionals
  const wrong = findWrong(path, more, [sheet, out])
  if (path !== undefined && wrong === null) return { path, sheet: sheet ?? null, folder: out ?? null, roles, json, strict }
  refuseWords(wrong ?? '', recoverUsage, io)
  return null
}

/** What is wrong with the words that name a file, or null. */
export function findWrong(path: string | undefined, more: readonly string[], given: readonly (string | undefined)[]): string | null {
  if (path === undefined || path === '') return 'No file was given'
  if (more.length > 0) return 'Give one file at a time; a name with blanks needs quotes around it'
  return given.includes('') ? 'An option was given without its value' : null
}
