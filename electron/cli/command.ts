import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What a command writes to, line by line: its result, and everything else. */
export type CommandIo = { readonly out: (line: string) => void; readonly err: (line: string) => void }

/** What every command tells of itself. */
export type Usage = { readonly line: string; readonly about: string; readonly notes: readonly string[] }

/** Exit codes that scripts may rely on. */
export const exitCode = { done: 0, fault: 1, usage: 2, questions: 3 } as const

/** Reads the words of a command. Whatever is not understood is told with the usage, and answers null. */
export function readWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: Usage,
  io: CommandIo,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (thrown) {
    // The only thing that it throws is what it did not understand.
    refuseWords(thrown instanceof Error ? (thrown.message.split('. ')[0] ?? '') : '', usage, io)
    return null
  }
}

/** Says what was wrong with the words of a command, and how it is used. */
export function refuseWords(wrong: string, usage: Usage, io: CommandIo): typeof exitCode.usage {
  if (wrong !== '') io.err(wrong)
  io.err(`usage: ${usage.line}`)
  return exitCode.usage
}
