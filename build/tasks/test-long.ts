import { passes } from '../passes.ts'

process.exitCode = (await passes(['long'], 'long')) ? 0 : 1
