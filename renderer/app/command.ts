import type { IconName } from '../parts/icon.tsx'

/** Something that can be done by its name. `also` holds its name in the other language. */
export type Command = {
  readonly id: string
  readonly name: string
  readonly also: string
  readonly icon: IconName
  readonly keys?: string
  readonly run: () => void
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('th')

/** True where every typed word stands somewhere in a name of the command. */
export function matchesCommand(command: Pick<Command, 'name' | 'also'>, typed: string): boolean {
  const names = plain(`${command.name} ${command.also}`)
  return plain(typed)
    .split(/\s+/)
    .every(word => names.includes(word))
}
