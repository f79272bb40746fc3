import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, say } from '../setup/places.mjs'

/** What the file test/train/train-<name>.ts exports. */
type Training = { readonly run: (wanted: readonly string[], say: (line: string) => void) => Promise<void> }

const [name = 'roles', ...wanted] = process.argv.slice(2)
const training = (await import(pathToFileURL(join(root, 'test', 'train', `train-${name}.ts`)).href)) as Training
await training.run(wanted, say)
