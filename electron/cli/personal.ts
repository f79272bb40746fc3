import type { RecoverTools } from '../desk/recover-file.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { findWrong } from './recover.ts'
import { tellPersonal, toPersonalDocument } from './tell-personal.ts'
import { withRecovered } from './with-recovered.ts'

export const personalUsage: Usage = {
  line: 'rabian personal FILE [--sheet NAME] [--json]',
  about: 'tells by column what personal data the tables of a file hold, how sure that is and what spoke for it; examples are masked',
  notes: [
    '--sheet NAME  only the tables of this sheet',
    '--json        prints one JSON document instead of lines for a person',
    'Data found does not change the exit code: 0 done, 1 fault, 2 usage.',
  ],
}

/** Looks for personal data in a file without the app. Answers the exit code: 0 done, 1 fault, 2 usage. */
export async function personalCommand(args: readonly string[], io: CommandIo, tools: RecoverTools): Promise<number> {
  const words = readWords(args, { sheet: { type: 'string' }, json: { type: 'boolean', default: false } } as const, personalUsage, io)
  if (words === null) return exitCode.usage
  const { sheet, json } = words.values
  const [path, ...more] = words.positionals
  const wrong = findWrong(path, more, [sheet])
  if (path === undefined || wrong !== null) return refuseWords(wrong ?? '', personalUsage, io)
  return withRecovered({ path, sheet: sheet ?? null, json }, io, tools, recovered => {
    if (json) io.out(JSON.stringify(toPersonalDocument(recovered)))
    else for (const line of tellPersonal(recovered)) io.out(line)
  })
}
