import { toThaiDay } from '../../shared/base/thai-day.ts'
import { checkFile } from '../desk/check-file.ts'
import type { RecoverTools } from '../desk/recover-file.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { findWrong } from './recover.ts'
import { tellQuality, toQualityDocument } from './tell-quality.ts'
import { withRecovered } from './with-recovered.ts'

const languages = ['th', 'en'] as const

export const checkUsage: Usage = {
  line: 'rabian check FILE [--sheet NAME] [--report FILE.xlsx] [--language th|en] [--json]',
  about: 'checks the quality of every table of a file: what is missing, repeated, impossible, far off or misspelled, with its cells',
  notes: [
    '--sheet NAME    only the tables of this sheet',
    '--report FILE.xlsx  writes a workbook: a summary, the findings, and the table with its cells in red; of several tables the',
    '                second goes to FILE-2.xlsx and so on; never over another file',
    '--language th|en  the language of the workbook; Thai where it is not given',
    '--json          prints one JSON document instead of lines for a person',
    'What is found does not change the exit code: 0 done, 1 fault, 2 usage.',
  ],
}

/** Checks the tables of a file without the app. Answers the exit code: 0 done, 1 fault, 2 usage. */
export async function checkCommand(args: readonly string[], io: CommandIo, tools: RecoverTools): Promise<number> {
  const text = { type: 'string' } as const
  const words = readWords(args, { sheet: text, report: text, language: text, json: { type: 'boolean', default: false } }, checkUsage, io)
  if (words === null) return exitCode.usage
  const { sheet, report, language = 'th', json } = words.values
  const [path, ...more] = words.positionals
  const chosen = languages.find(one => one === language)
  const wrong =
    findWrong(path, more, [sheet, report, language]) ??
    (report === undefined || /\.xlsx$/i.test(report) ? null : 'Give a name that ends in .xlsx with --report') ??
    (chosen === undefined ? 'The language of a report is th or en' : null)
  if (path === undefined || chosen === undefined || wrong !== null) return refuseWords(wrong ?? '', checkUsage, io)
  return withRecovered({ path, sheet: sheet ?? null, json }, io, tools, async recovered => {
    const today = toThaiDay(new Date().toISOString())
    const checked = await checkFile(recovered, today, report === undefined ? null : { path: report, language: chosen }, tools.signal)
    if (json) io.out(JSON.stringify(toQualityDocument(recovered, checked)))
    else for (const line of tellQuality(recovered, checked)) io.out(line)
  })
}
