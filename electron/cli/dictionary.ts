import { proposeDictionary } from '../desk/propose-dictionary.ts'
import type { RecoverTools } from '../desk/recover-file.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { findWrong } from './recover.ts'
import { tellDictionary, toDictionaryDocument } from './tell-dictionary.ts'
import { withRecovered } from './with-recovered.ts'

export const dictionaryUsage: Usage = {
  line: 'rabian dictionary FILE [--sheet NAME] [--json]',
  about:
    'proposes a data dictionary of the tables of a file: label, type, unit, meaning and codes of every column, each with where it comes from',
  notes: [
    '--sheet NAME  only the tables of this sheet',
    '--json        prints one JSON document instead of lines for a person',
    'Exit codes: 0 done, 1 fault, 2 usage.',
  ],
}

/** Proposes what the columns of a file mean without the app. Answers the exit code: 0 done, 1 fault, 2 usage. */
export async function dictionaryCommand(args: readonly string[], io: CommandIo, tools: RecoverTools): Promise<number> {
  const words = readWords(args, { sheet: { type: 'string' }, json: { type: 'boolean', default: false } } as const, dictionaryUsage, io)
  if (words === null) return exitCode.usage
  const { sheet, json } = words.values
  const [path, ...more] = words.positionals
  const wrong = findWrong(path, more, [sheet])
  if (path === undefined || wrong !== null) return refuseWords(wrong ?? '', dictionaryUsage, io)
  return withRecovered({ path, sheet: sheet ?? null, json }, io, tools, async recovered => {
    const tables = await proposeDictionary(recovered, tools.signal)
    if (json) io.out(JSON.stringify(toDictionaryDocument(recovered, tables)))
    else for (const line of tellDictionary(recovered, tables)) io.out(line)
  })
}
