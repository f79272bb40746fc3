import { toRange } from '../../shared/model/cell.ts'
import type { Merge } from '../../shared/model/grid.ts'
import { boxTables } from '../../shared/recover/box-tables.ts'
import { readGrids } from '../desk/read-grids.ts'
import { writeDocument } from '../desk/write-document.ts'
import { type CommandIo, exitCode, type Usage } from './command.ts'
import { toPlainText } from './plain-text.ts'
import { readGridsAsk } from './read-grids-ask.ts'
import { tellFault } from './tell-fault.ts'

export const tablesUsage: Usage = {
  line: 'rabian tables --grids FILE.jl.gz [--out FILE] [--json]',
  about: 'tells where the tables of grids lie: from the heading to the last row, indices from 0',
  notes: [
    '--grids FILE  one JSON record a line, zipped or not: file_name, table_id, table_array; other keys are never read',
    '--out FILE    writes the boxes there as JSON, over one that lay there before',
    '--json        prints one JSON document instead of lines for a person',
  ],
}

type Boxed = { readonly file: string; readonly sheet: string; readonly tables: readonly Merge[] }

/** Tells the boxes of the tables of each grid of a file. */
export async function tablesCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const ask = readGridsAsk(args, tablesUsage, io)
  if (ask === null) return exitCode.usage
  try {
    const told: Boxed[] = []
    for await (const { file, sheet, grid } of readGrids(ask.grids)) told.push({ file, sheet, tables: boxTables(grid) })
    if (ask.out !== null) await writeDocument(ask.out, `${JSON.stringify(told)}\n`)
    if (ask.json) io.out(JSON.stringify(told))
    else if (ask.out === null) for (const boxed of told) io.out(toPlainText(tellBoxes(boxed)))
    return exitCode.done
  } catch (thrown) {
    return tellFault(thrown, ask.json, io)
  }
}

const tellBoxes = ({ file, sheet, tables }: Boxed): string =>
  `${file}  ${sheet}  ${tables.length === 0 ? 'no table' : tables.map(toRange).join(' ')}`
