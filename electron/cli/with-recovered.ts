import { Fault } from '../../shared/base/fault.ts'
import { type RecoveredFile, type RecoverTools, recoverFile } from '../desk/recover-file.ts'
import { type CommandIo, exitCode } from './command.ts'
import { tellFault } from './tell-fault.ts'

type Ask = { readonly path: string; readonly sheet: string | null; readonly json: boolean }

/** Recovers every table of a file, or of one of its sheets, for a command. Answers its exit code: 0 done, 1 fault. */
export async function withRecovered(
  { path, sheet, json }: Ask,
  io: CommandIo,
  tools: RecoverTools,
  use: (recovered: RecoveredFile) => void | Promise<void>,
): Promise<number> {
  try {
    return await recoverFile(tools, { path, pick: { kind: 'all', sheet, roles: false } }, async recovered => {
      await use(recovered)
      return exitCode.done
    })
  } catch (thrown) {
    return tellFault(asStopped(thrown, path, tools.signal), json, io)
  }
}

/** However the work fell apart when it was stopped, it was stopped. */
export const asStopped = (thrown: unknown, path: string, signal: AbortSignal): unknown =>
  signal.aborted ? new Fault('ask/cancelled', { file: path }, thrown) : thrown
