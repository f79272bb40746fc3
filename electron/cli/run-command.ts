import { type CommandIo, exitCode, type Usage } from './command.ts'

/** A command of the command line. */
export type Command = {
  readonly name: string
  readonly usage: Usage
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>
}

/** Picks the command that the words begin with and runs it. Answers the exit code. */
export async function runCommand(commands: readonly Command[], version: string, args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || isHelp(name)) return print(tellHelp(commands), io.out, exitCode.done)
  if (name === '--version') return print([version], io.out, exitCode.done)
  const command = commands.find(one => one.name === name)
  if (command === undefined)
    return print([`There is no ${name.startsWith('-') ? 'option' : 'command'} “${name}”`, ...tellHelp(commands)], io.err, exitCode.usage)
  // What follows two dashes is a name, even one that looks like an option.
  const ends = rest.indexOf('--')
  if (rest.slice(0, ends < 0 ? rest.length : ends).some(isHelp)) return print(tellUsage(command.usage), io.out, exitCode.done)
  return await command.run(rest, io)
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h'

function print(lines: readonly string[], say: (line: string) => void, code: number): number {
  for (const line of lines) say(line)
  return code
}

const tellUsage = ({ line, about, notes }: Usage): readonly string[] => [`usage: ${line}`, about, '', ...notes.map(note => `  ${note}`)]

const tellHelp = (commands: readonly Command[]): readonly string[] => [
  'usage: rabian COMMAND … [--json]',
  '',
  ...commands.flatMap(({ usage }) => [`  ${usage.line}`, `      ${usage.about}`]),
  '  rabian COMMAND --help',
  '  rabian --version',
  '',
  'exit codes: 0 done, 1 fault, 2 usage, 3 questions open (--strict)',
]
