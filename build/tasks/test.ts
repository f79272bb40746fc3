import { passes } from '../passes.ts'

process.exitCode = (await passes(['pure', 'desk'], 'journeys')) ? 0 : 1
