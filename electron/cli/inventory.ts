import { basename, resolve } from 'node:path'
import { type InventoryTools, inventoryFolder } from '../desk/inventory/inventory-folder.ts'
import { statPath } from '../desk/stat-path.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { toPlainText } from './plain-text.ts'
import { tellFault } from './tell-fault.ts'
import { tellInventory, toInventoryDocument } from './tell-inventory.ts'
import { asStopped } from './with-recovered.ts'

export const inventoryUsage: Usage = {
  line: 'rabian inventory FOLDER [--json]',
  about: 'looks through a folder and all below it, groups and rates what it holds, and ranks it into a work list',
  notes: [
    '--json        prints one JSON document instead of lines for a person',
    'Links are not followed. Files that cannot be read are listed with the reason and do not change the exit code: 0 done, 1 fault, 2 usage.',
  ],
}

/** Looks through a folder without the app. Answers the exit code: 0 done, 1 fault, 2 usage. */
export async function inventoryCommand(args: readonly string[], io: CommandIo, tools: InventoryTools): Promise<number> {
  const words = readWords(args, { json: { type: 'boolean', default: false } } as const, inventoryUsage, io)
  if (words === null) return exitCode.usage
  const [path, ...more] = words.positionals
  const { json } = words.values
  if (path === undefined || path === '' || more.length > 0)
    return refuseWords(path ? `One folder at a time: what is “${more[0]}”?` : '', inventoryUsage, io)
  if (statPath(path)?.isFile()) return refuseWords(`“${toPlainText(path)}” is a file; give the folder that it lies in`, inventoryUsage, io)
  try {
    await inventoryFolder(tools, path, (views, id) => {
      const document = toInventoryDocument(basename(resolve(path)), views, id)
      if (json) io.out(JSON.stringify(document))
      else for (const line of tellInventory(document)) io.out(line)
    })
    return exitCode.done
  } catch (thrown) {
    return tellFault(asStopped(thrown, path, tools.signal), json, io)
  }
}
