import { resolve } from 'node:path'
import type { ToldIssue } from '../../shared/recover/forms/read-document.ts'
import { layTables, placeTables } from '../desk/lay-tables.ts'
import { nameOutput } from '../desk/name-output.ts'
import { readFormDocument } from '../desk/read-form.ts'
import { type RecoveredFile, type RecoverTools, recoverFile } from '../desk/recover-file.ts'
import { statPath } from '../desk/stat-path.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { headLine } from './head-line.ts'
import { recoverWholeFolder } from './recover-folder.ts'
import { tellFault } from './tell-fault.ts'
import { tellRecovered, toDocument } from './tell-recovered.ts'
import { asStopped } from './with-recovered.ts'

export const recoverUsage: Usage = {
  line: 'rabian recover FILE|FOLDER [--sheet NAME] [--form DOCUMENT] [--out DIR] [--roles] [--json] [--strict]',
  about: 'recovers every table of a file, or of every file of a folder, where it lies; no file is ever changed',
  notes: [
    '--sheet NAME  only the tables of this sheet, not joined with others',
    '--out DIR     writes each table as canonical CSV, its lineage (the same table in addresses of the original), and one JSON',
    '              document about all; never over another file',
    '--form DOCUMENT  carries over the recipes of the JSON document that an earlier --out wrote, and tells what differs',
    '--roles       tells the role of every cell and line of every sheet (with --json)',
    '--json        prints one JSON document instead of lines for a person; rows and columns count from 0',
    '--strict      exits 3 when questions are open; the best answer is used all the same',
    'Of a folder, the files in it are recovered, not those of folders inside it; one JSON report tells of each file, also with --out,',
    'and the exit code is 1 where some were refused.',
  ],
}

type Ask = {
  readonly path: string
  readonly sheet: string | null
  readonly folder: string | null
  readonly form: string | null
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
    if (isFolder(path)) return await recoverWholeFolder(ask, io, tools)
    const issues = ask.form === null ? [] : await readFormDocument(ask.form)
    return await recoverFile(tools, { path, pick: { kind: 'all', sheet, roles }, follow: issues }, recovered =>
      tell(recovered, issues, ask, io, tools.signal),
    )
  } catch (thrown) {
    return tellFault(asStopped(thrown, path, tools.signal), ask.json, io)
  }
}

const isFolder = (path: string): boolean => statPath(path)?.isDirectory() ?? false

async function tell(
  recovered: RecoveredFile,
  issues: readonly ToldIssue[],
  { folder, sheet, json, strict }: Ask,
  io: CommandIo,
  signal: AbortSignal,
): Promise<number> {
  const document = toDocument(recovered, folder === null ? null : placeTables(recovered, folder), issues)
  const name = `${nameOutput(recovered.file.name, sheet ?? '', sheet === null ? 1 : recovered.sheets.length)}.json`
  const written =
    folder === null ? [] : await layTables(recovered, folder, { name, text: `${JSON.stringify(document, null, 2)}\n` }, signal)
  if (json) io.out(JSON.stringify(document))
  else for (const line of [...tellRecovered(recovered, issues), ...written.map(path => headLine('written', path))]) io.out(line)
  return strict && document.tables.some(({ questions }) => questions.length > 0) ? exitCode.questions : exitCode.done
}

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

function readAsk(args: readonly string[], io: CommandIo): Ask | null {
  const words = readWords(args, { sheet: text, form: text, out: text, roles: flag, json: flag, strict: flag }, recoverUsage, io)
  if (words === null) return null
  const { sheet, form, out, roles, json, strict } = words.values
  const [path, ...more] = words.positionals
  const wrong = findWrong(path, more, [sheet, form, out]) ?? findWrongFolder(path ?? '', out, sheet !== undefined || roles)
  if (path !== undefined && wrong === null)
    return { path, sheet: sheet ?? null, folder: out ?? null, form: form ?? null, roles, json, strict }
  refuseWords(wrong ?? '', recoverUsage, io)
  return null
}

/** What is wrong where a folder is to be recovered: some words are about one file, and what is written must not be read again. */
function findWrongFolder(path: string, out: string | undefined, aboutOne: boolean): string | null {
  if (!isFolder(path)) return null
  if (aboutOne) return 'Of a folder neither --sheet nor --roles can be asked'
  return out !== undefined && resolve(out) === resolve(path) ? 'Give another folder with --out than the one that is recovered' : null
}

/** What is wrong with the words that name a file, or null. */
export function findWrong(path: string | undefined, more: readonly string[], given: readonly (string | undefined)[]): string | null {
  if (path === undefined || path === '') return 'No file was given'
  if (more.length > 0) return 'Give one file at a time; a name with blanks needs quotes around it'
  return given.includes('') ? 'An option was given without its value' : null
}
