import { Fault } from '../../shared/base/fault.ts'
import { type RecoverTools, recoverFile } from '../desk/recover-file.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { findWrong } from './recover.ts'
import { tellFault } from './tell-fault.ts'
import { tellPersonal, toPersonalDocument } from './tell-personal.ts'

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
  try {
    return await recoverFile(tools, { path, pick: { kind: 'all', sheet: sheet ?? null, roles: false } }, async recovered => {
      if (json) io.out(JSON.stringify(toPersonalDocument(recovered)))
      else for (const line of tellPersonal(recovered)) io.out(line)
      return exitCode.done
    })
  } catch (thrown) {
    return tellFault(tools.signal.aborted ? new Fault('ask/cancelled', { file: path }, thrown) : thrown, json, io)
  }
}
