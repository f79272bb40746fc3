import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../bundle.ts'
import { root } from '../setup/places.mjs'

await bundle('here', ['cli', 'reader-process'])
const cli = join(root, 'out', 'cli.js')
process.argv.splice(1, 1, cli)
await import(pathToFileURL(cli).href)
