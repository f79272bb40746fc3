import { toFaultNote } from '../../shared/base/fault.ts'
import { checkLedgerAt } from '../desk/check-ledger-at.ts'
import type { Report } from '../desk/ledger-report.ts'

/** What a command writes to, line by line. */
type CommandIo = { readonly out: (line: string) => void; readonly err: (line: string) => void }

const usage = 'rabian verify [FOLDER | office.db | ledger.jsonl] [--json] [--office-key KEY]'
type Ask = { readonly path: string; readonly json: boolean; readonly officeKey: string | null }

/**
 * Checks a ledger without the app, and changes nothing. Answers the exit code: 0 it holds, 1 it does not or a fault, 2 usage. With
 * `--office-key` it must be the ledger of that office; without, the key that the ledger itself begins with is told.
 */
export async function verifyCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const ask = readArguments(args)
  if (!ask) {
    io.err(`usage: ${usage}`)
    return 2
  }
  try {
    const report = await checkLedgerAt(ask.path, ask.officeKey)
    if (ask.json) io.out(JSON.stringify(report))
    else for (const line of tellReport(report)) io.out(line)
    return report.intact ? 0 : 1
  } catch (thrown) {
    const fault = toFaultNote(thrown)
    if (ask.json) io.out(JSON.stringify({ fault }))
    else io.err(`${fault.code} ${JSON.stringify(fault.facts)}`)
    return 1
  }
}

function readArguments(args: readonly string[]): Ask | null {
  let path: string | null = null
  let json = false
  let officeKey: string | null = null
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? ''
    if (word === '--json') json = true
    else if (word === '--office-key') {
      officeKey = args[++i] ?? ''
      if (!/^[\w-]{43}$/.test(officeKey)) return null
    } else if (word.startsWith('-') || path !== null) return null
    else path = word
  }
  return { path: path ?? '.', json, officeKey }
}

function tellReport(report: Report): readonly string[] {
  const head = `${report.events} lines, head ${report.head.seq} ${report.head.hash}`
  const key = `office key ${report.officeKey ?? 'unknown'}`
  const problems = report.problems.map(problem => `${problem.at}: ${problem.reason}`)
  return [report.intact ? 'the ledger holds' : 'THE LEDGER DOES NOT HOLD', head, key, ...report.notes, ...problems]
}
