import { Fault, type FaultNote, toFaultNote } from '../../../shared/base/fault.ts'
import { codeOf } from '../../vault/durable.ts'

/** Why something could not be read, in words that a person can be told. A bug of ours is thrown on. */
export function tellReadFault(thrown: unknown, file: string): FaultNote {
  if (thrown instanceof Fault) return { code: thrown.code, facts: { file, ...thrown.facts } }
  const code = codeOf(thrown)
  if (code === '') throw thrown
  return toFaultNote(new Fault(/^(ENOENT|ENOTDIR)$/.test(code) ? 'file/missing' : 'file/not-readable', { file }, thrown))
}
