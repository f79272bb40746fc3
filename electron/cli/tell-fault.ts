import { toFaultNote } from '../../shared/base/fault.ts'
import { type CommandIo, exitCode } from './command.ts'
import { sayFault } from './say-fault.ts'

/** Ends a command that failed: one JSON document with the fault on request, otherwise a sentence for a person. */
export function tellFault(thrown: unknown, json: boolean, io: CommandIo): typeof exitCode.fault {
  const fault = toFaultNote(thrown)
  const say = sayFault(fault)
  if (json) io.out(JSON.stringify({ fault: { ...fault, say } }))
  else io.err(say)
  // A bug of ours is of use only with the place where it is; its message may quote a cell and is left out.
  if (fault.code === 'app/bug' && thrown instanceof Error) for (const line of placesOf(thrown)) io.err(line)
  return exitCode.fault
}

const placesOf = ({ name, stack = '' }: Error): readonly string[] => [name, ...stack.split('\n').filter(line => /^\s+at /.test(line))]
