import { Fault } from '../../shared/base/fault.ts'
import { type RecoveredFile, type RecoverTools, recoverFile } from '../desk/recover-file.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { tellFault } from './tell-fault.ts'
import { tellRecovered, toDocument } from './tell-recovered.ts'

export const recoverUsage: Usage = {
  line: 'rabian recover FILE [--sheet NAME] [--out DIR] [--json] [--strict]',
  about: 'recovers the table of a sheet, where the file lies; the file is never changed',
  notes: [
    '--sheet NAME  the sheet; without it, the one that the desk would propose',
    '--out DIR     writes the table as CSV, and what is known of it as JSON; never over another file',
    '--json        prints one JSON document instead of lines for a person',
    '--strict      exits 3 when questions are open; the best answer is used all the same',
  ],
}

type Ask = {
  readonly path: string
  readonly sheet: string | null
  readonly folder: string | null
  readonly json: boolean
  readonly strict: boolean
}

/** Recovers one table without the app. Answers the exit code: 0 done, 1 fault, 2 usage, 3 questions open. */
export async function recoverCommand(args: readonly string[], io: CommandIo, tools: RecoverTools): Promise<number> {
  const ask = readAsk(args, io)
  if (ask === null) return exitCode.usage
  try {
    return await recoverFile(tools, ask, recovered => tell(recovered, ask, io))
  } catch (thrown) {
    // However the work fell apart when it was stopped, it was stopped.
    return tellFault(tools.signal.aborted ? new Fault('ask/cancelled', { file: ask.path }, thrown) : thrown, ask.json, io)
  }
}

async function tell(recovered: RecoveredFile, { folder, json, strict }: Ask, io: CommandIo): Promise<number> {
  const document = toDocument(recovered)
  const written = folder === null ? [] : await recovered.lay(folder, `${JSON.stringify(document, null, 2)}\n`)
  if (json) io.out(JSON.stringify({ ...document, written }))
  else for (const line of [...tellRecovered(recovered), ...written.map(path => `written    ${path}`)]) io.out(line)
  return strict && document.questions.length > 0 ? exitCode.questions : exitCode.done
}

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

function readAsk(args: readonly string[], io: CommandIo): Ask | null {
  const words = readWords(args, { sheet: text, out: text, json: flag, strict: flag }, recoverUsage, io)
  if (words === null) return null
  const { sheet, out, json, strict } = words.values
  const [path, ...more] = words.positionals
  const wrong = findWrong(path, more, [sheet, out])
  if (path !== undefined && wrong === null) return { path, sheet: sheet ?? null, folder: out ?? null, json, strict }
  refuseWords(wrong ?? '', recoverUsage, io)
  return null
}

function findWrong(path: string | undefined, more: readonly string[], given: readonly (string | undefined)[]): string | null {
  if (path === undefined || path === '') return 'No file was given'
  if (more.length > 0) return 'Give one file at a time; a name with blanks needs quotes around it'
  return given.includes('') ? 'An option was given without its value' : null
}
