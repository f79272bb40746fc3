import { tellRoles } from '../../shared/recover/roles/tell-roles.ts'
import { readGrids } from '../desk/read-grids.ts'
import { writeDocument } from '../desk/write-document.ts'
import { type CommandIo, exitCode, type Usage } from './command.ts'
import { readGridsAsk } from './read-grids-ask.ts'
import { tellFault } from './tell-fault.ts'

export const rolesUsage: Usage = {
  line: 'rabian roles --grids FILE.jl.gz [--out predictions.json] [--json]',
  about: 'tells the role of every cell and line of grids: metadata, header, group, data, derived, notes',
  notes: [
    '--grids FILE  one JSON record a line, zipped or not: file_name, table_id, table_array; other keys are never read',
    '--out FILE    writes the answer there, over one that lay there before; without it the answer is printed',
    '--json        tells a fault as JSON; the answer is JSON in any case',
  ],
}

/** Tells the roles that recovery gives to the cells and lines of each grid of a file. */
export async function rolesCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const ask = readGridsAsk(args, rolesUsage, io)
  if (ask === null) return exitCode.usage
  try {
    const told: unknown[] = []
    for await (const { file, sheet, grid } of readGrids(ask.grids)) told.push({ file, sheet, ...tellRoles(grid) })
    if (ask.out === null) io.out(JSON.stringify(told))
    else await writeDocument(ask.out, `${JSON.stringify(told)}\n`)
    return exitCode.done
  } catch (thrown) {
    return tellFault(thrown, ask.json, io)
  }
}
