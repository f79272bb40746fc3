import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReadFile, readFile } from '../../../../electron/readers/read-file.ts'
import { Fault } from '../../../../shared/base/fault.ts'
import type { Cell } from '../../../../shared/model/cell.ts'
import { type Grid, lineOf } from '../../../../shared/model/grid.ts'
import { tempFolder } from '../../kit/temp-folder.ts'

/** Writes bytes to a file of this name and reads it as the desk would. */
export function readBytes(name: string, bytes: Uint8Array | string, folder: string = tempFolder()): ReadFile {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return readFile(path, name, () => undefined)
}

/** What reading ended in: the grids, or the fault. Anything else that is thrown fails the test. */
export function tryBytes(name: string, bytes: Uint8Array | string, folder?: string): ReadFile | Fault {
  try {
    return readBytes(name, bytes, folder)
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown
    throw thrown
  }
}

/** The code of the fault that reading ended in, with its reason where it has one; `read` when it did not. */
export function endOf(name: string, bytes: Uint8Array | string): string {
  const end = tryBytes(name, bytes)
  if (!(end instanceof Fault)) return 'read'
  return 'why' in end.facts ? `${end.code} ${end.facts.why}` : end.code
}

/** The cells of a grid, line by line. */
export const linesOf = (grid: Grid | undefined): (Cell | null)[][] =>
  grid ? Array.from({ length: grid.rows }, (_, r) => lineOf(grid, r)) : []

/** What a person saw in each cell; null where it is blank. Lines are as long as they are. */
export const textsOf = (grid: Grid | undefined): (string | null)[][] => linesOf(grid).map(line => line.map(cell => cell?.text ?? null))

/** What the file holds in each cell. */
export const valuesOf = (grid: Grid | undefined): (string | number | boolean | null)[][] =>
  linesOf(grid).map(line => line.map(cell => cell?.value ?? null))
