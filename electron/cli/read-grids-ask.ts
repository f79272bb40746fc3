import { type CommandIo, readWords, refuseWords, type Usage } from './command.ts'

/** What a command over a file of grids was asked: where the grids lie, and where the answer goes (null: the screen). */
export type GridsAsk = { readonly grids: string; readonly out: string | null; readonly json: boolean }

const text = { type: 'string' } as const

/** Reads the words of a command over a file of grids; what is wrong with them is told, and answers null. */
export function readGridsAsk(args: readonly string[], usage: Usage, io: CommandIo): GridsAsk | null {
  const words = readWords(args, { grids: text, out: text, json: { type: 'boolean', default: false } }, usage, io)
  if (words === null) return null
  const { grids = '', out = null, json } = words.values
  if (grids !== '' && out !== '' && words.positionals.length === 0) return { grids, out, json }
  refuseWords(grids === '' ? 'No file of grids was given' : 'An option was given without its value, or a word too many', usage, io)
  return null
}
