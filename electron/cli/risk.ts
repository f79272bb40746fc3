import { Fault } from '../../shared/base/fault.ts'
import type { RiskReport } from '../../shared/classify/risk/risk.ts'
import type { RecoveredOne, RecoverTools } from '../desk/recover-file.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { findWrong } from './recover.ts'
import { tellRisk, toRiskDocument } from './tell-risk.ts'
import { withRecovered } from './with-recovered.ts'

export const riskUsage: Usage = {
  line: 'rabian risk FILE [--sheet NAME] [--k N] [--columns NAME,NAME] [--json]',
  about: 'tells which columns together single people out, which counts are small, and the three cheapest ways to lower that',
  notes: [
    '--sheet NAME    only the tables of this sheet',
    '--k N           how many rows must be alike, 2 to 1000 (5)',
    '--columns A,B   the columns by which people know each other, by name or label, instead of those that are proposed',
    '--json          prints one JSON document instead of lines for a person',
    'Risk found does not change the exit code: 0 done, 1 fault, 2 usage.',
  ],
}

/** Weighs the risk that people are singled out in a file, without the app. Answers the exit code: 0 done, 1 fault, 2 usage. */
export async function riskCommand(args: readonly string[], io: CommandIo, tools: RecoverTools): Promise<number> {
  const options = {
    sheet: { type: 'string' },
    k: { type: 'string', default: '5' },
    columns: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const
  const words = readWords(args, options, riskUsage, io)
  if (words === null) return exitCode.usage
  const { sheet, k, columns, json } = words.values
  const [path, ...more] = words.positionals
  const goal = /^\d{1,4}$/.test(k) && Number(k) >= 2 && Number(k) <= 1000 ? Number(k) : null
  const wrong = findWrong(path, more, [sheet, columns]) ?? (goal === null ? '--k must be a whole number from 2 to 1000' : null)
  if (path === undefined || goal === null || wrong !== null) return refuseWords(wrong ?? '', riskUsage, io)
  const wanted =
    columns
      ?.split(',')
      .map(name => name.trim())
      .filter(name => name !== '') ?? null
  return withRecovered({ path, sheet: sheet ?? null, json }, io, tools, async recovered => {
    const reports: RiskReport[] = []
    for (const table of recovered.tables)
      reports.push(
        await table.weigh({
          goal,
          columns: wanted === null ? null : findColumns(table, wanted),
          on: new Date().toISOString().slice(0, 10),
        }),
      )
    if (json) io.out(JSON.stringify(toRiskDocument(recovered, reports)))
    else for (const line of tellRisk(recovered, reports)) io.out(line)
  })
}

function findColumns({ summary, name }: RecoveredOne, wanted: readonly string[]): number[] {
  return wanted.map(word => {
    const at = summary.columns.findIndex(column => column.name === word || column.label === word)
    if (at < 0)
      throw new Fault('ask/not-found', { what: 'column', column: word, file: name, columns: summary.columns.map(column => column.name) })
    return at
  })
}
