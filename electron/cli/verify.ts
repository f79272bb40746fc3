import { checkLedgerAt } from '../desk/check-ledger-at.ts'
import type { Report } from '../desk/ledger-report.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { tellFault } from './tell-fault.ts'

export const verifyUsage: Usage = {
  line: 'rabian verify [FOLDER | office.db | ledger.jsonl] [--json] [--office-key KEY]',
  about: 'checks the ledger of an office and all that it vouches for; changes nothing',
  notes: [
    '--json            prints one JSON document instead of lines for a person',
    '--office-key KEY  it must be the ledger of that office; without, the key that it begins with is told',
  ],
}

type Ask = { readonly path: string; readonly json: boolean; readonly officeKey: string | null }

/**
 * Checks a ledger without the app, and changes nothing. Answers the exit code: 0 it holds, 1 it does not or a fault, 2 usage. With
 * `--office-key` it must be the ledger of that office; without, the key that the ledger itself begins with is told.
 */
export async function verifyCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const ask = readAsk(args, io)
  if (ask === null) return exitCode.usage
  try {
    const report = await checkLedgerAt(ask.path, ask.officeKey)
    if (ask.json) io.out(JSON.stringify(report))
    else for (const line of tellReport(report)) io.out(line)
    return report.intact ? exitCode.done : exitCode.fault
  } catch (thrown) {
    return tellFault(thrown, ask.json, io)
  }
}

function readAsk(args: readonly string[], io: CommandIo): Ask | null {
  const options = { json: { type: 'boolean', default: false }, 'office-key': { type: 'string' } } as const
  const words = readWords(joinKey(args), options, verifyUsage, io)
  if (words === null) return null
  const { json, 'office-key': officeKey = null } = words.values
  const [path = '.', ...more] = words.positionals
  const isKey = officeKey === null || /^[\w-]{43}$/.test(officeKey)
  if (isKey && more.length === 0 && path !== '') return { path, json, officeKey }
  refuseWords(path === '' ? 'No place was given' : isKey ? 'Give one place at a time' : 'The office key is not a key', verifyUsage, io)
  return null
}

// One key in sixty-four begins with a dash and would be taken for an option.
const joinKey = (args: readonly string[]): readonly string[] => {
  const at = args.indexOf('--office-key')
  const key = args[at + 1]
  return at < 0 || key === undefined ? args : [...args.slice(0, at), `--office-key=${key}`, ...args.slice(at + 2)]
}

function tellReport(report: Report): readonly string[] {
  const head = `${report.events} lines, head ${report.head.seq} ${report.head.hash}`
  const key = `office key ${report.officeKey ?? 'unknown'}`
  const problems = report.problems.map(problem => `${problem.at}: ${problem.reason}`)
  return [report.intact ? 'the ledger holds' : 'THE LEDGER DOES NOT HOLD', head, key, ...report.notes, ...problems]
}
