import { basename, resolve } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { ToldIssue } from '../../shared/recover/forms/read-document.ts'
import { layTables, placeTables } from '../desk/lay-tables.ts'
import { nameOutput } from '../desk/name-output.ts'
import { readFormDocument } from '../desk/read-form.ts'
import type { RecoveredFile, RecoverTools } from '../desk/recover-file.ts'
import { type FolderLine, recoverFolder } from '../desk/recover-folder.ts'
import { writeNew } from '../desk/write-new.ts'
import { type CommandIo, exitCode } from './command.ts'
import { toPlainText } from './plain-text.ts'
import { sayFault } from './say-fault.ts'
import { sayDifference, sayQuestion } from './say-found.ts'
import { tellDifferences, tellMissing } from './tell-issue.ts'
import { toDocument } from './tell-recovered.ts'

export type FolderAsk = {
  readonly path: string
  readonly folder: string | null
  readonly form: string | null
  readonly json: boolean
  readonly strict: boolean
}
type Told = Awaited<ReturnType<typeof tellFile>>

/**
 * Recovers every file of a folder and reports on each. Answers the exit code: 0 all were read, 1 some were refused, 3 questions are open
 * (`--strict`). The report is whole in any case.
 */
export async function recoverWholeFolder(ask: FolderAsk, io: CommandIo, tools: RecoverTools): Promise<number> {
  const issues = ask.form === null ? [] : await readFormDocument(ask.form)
  const lines = await recoverFolder(tools, { folder: ask.path, follow: issues }, recovered =>
    tellFile(recovered, issues, ask.folder, tools.signal),
  )
  const report = toReport(basename(resolve(ask.path)), lines)
  const written = ask.folder === null ? null : await layReport(ask.folder, `${JSON.stringify(report, null, 2)}\n`, tools.signal)
  if (ask.json) io.out(JSON.stringify(report))
  else for (const line of [...tellLines(lines), ...(written === null ? [] : [`written    ${written}`])]) io.out(toPlainText(line))
  if (report.refused > 0) return exitCode.fault
  return ask.strict && lines.some(({ told }) => told?.questions.length) ? exitCode.questions : exitCode.done
}

async function tellFile(recovered: RecoveredFile, issues: readonly ToldIssue[], folder: string | null, signal: AbortSignal) {
  const { file, tables } = recovered
  const places = folder === null ? null : placeTables(recovered, folder)
  if (folder !== null) {
    const document = {
      name: `${nameOutput(file.name, '', 1)}.json`,
      text: `${JSON.stringify(toDocument(recovered, places, issues), null, 2)}\n`,
    }
    await layTables(recovered, folder, document, signal)
  }
  const told = tables.map((table, n) => {
    const { name, summary, tableSha } = table
    const differences = tellDifferences(table, issues)
    return {
      ...{ name, sheets: summary.sheets, rows: summary.rows, columns: summary.columns.map(column => column.name), tableSha256: tableSha },
      ...{ csv: places?.[n]?.csv ?? null, proofs: countProofs(summary.proofs), questions: summary.questions },
      ...{ followed: differences !== null, differences: differences ?? [] },
    }
  })
  return {
    ...{ sha256: file.sha256, rows: told.reduce((sum, { rows }) => sum + rows, 0) },
    proofs: countProofs(tables.flatMap(({ summary }) => summary.proofs)),
    questions: told.flatMap(({ questions }) => questions),
    differences: told.flatMap(({ differences }) => differences),
    missing: tellMissing(recovered, issues),
    tables: told,
  }
}

const countProofs = (proofs: readonly { readonly holds: boolean }[]) => {
  const held = proofs.filter(({ holds }) => holds).length
  return { held, failed: proofs.length - held }
}

function toReport(folder: string, lines: readonly FolderLine<Told>[]) {
  const refused = lines.filter(({ fault }) => fault !== null).length
  const files = lines.map(({ file, told, fault }) =>
    fault === null ? { file, ...told } : { file, fault: { ...fault, say: sayFault(fault) } },
  )
  return { folder, read: lines.length - refused, refused, files }
}

const mostReports = 10_000

/** Lays the report beside the tables; a report of an earlier run stays, and this one takes the next number. */
async function layReport(folder: string, text: string, signal: AbortSignal): Promise<string> {
  for (let n = 1; n < mostReports; n++) {
    const path = resolve(folder, n === 1 ? 'report.json' : `report-${n}.json`)
    try {
      await writeNew(path, [text], signal)
      return path
    } catch (thrown) {
      if (!(thrown instanceof Fault && thrown.code === 'file/would-overwrite')) throw thrown
    }
  }
  throw new Fault('file/would-overwrite', { file: 'report.json', folder })
}

const mostSaid = 5

/** One line for each file, and below it what a person should see. */
function tellLines(lines: readonly FolderLine<Told>[]): string[] {
  const refused = lines.filter(({ fault }) => fault !== null).length
  return [
    ...lines.flatMap(({ file, told, fault }) => {
      if (fault !== null) return [`refused    ${file}: ${sayFault(fault)}`]
      const { rows, tables, proofs, questions, differences, missing } = told
      const said = [
        `${tables.length} tables, ${rows} rows`,
        `${proofs.held} of ${proofs.held + proofs.failed} totals hold`,
        `${questions.length} questions`,
        ...(tables.some(({ followed }) => followed) ? [`${differences.length} differences`] : []),
        ...(missing.length > 0 ? [`without ${missing.join(', ')}`] : []),
      ]
      return [`read       ${file}: ${said.join(', ')}`, ...short(questions.map(sayQuestion)), ...short(differences.map(sayDifference))]
    }),
    `files      ${lines.length - refused} read, ${refused} refused`,
  ]
}

const short = (said: readonly string[]): string[] => [
  ...said.slice(0, mostSaid).map(line => `             ${line}`),
  ...(said.length > mostSaid ? [`             and ${said.length - mostSaid} more; --json lists them all`] : []),
]
