import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A source of the house: its path below the root with forward slashes, and its text. */
export type Source = { readonly file: string; readonly text: string }

const rooms = ['shared', 'electron', 'renderer', 'build', 'test']

/** Every TypeScript and JavaScript source of a checkout, in the order of their paths. Rooms that are not there yet hold none. */
export const readSources = (root: string): Source[] =>
  globSync(
    rooms.map(room => `${room}/**/*.{ts,tsx,mjs}`),
    { cwd: root },
  )
    .map(file => ({ file: file.split(sep).join('/'), text: readFileSync(join(root, file), 'utf8') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
