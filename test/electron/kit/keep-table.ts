import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openRecovered, type Recovered, writeRecovered } from '../../../electron/db/recovered.ts'
import type { RecoveredTable } from '../../../shared/recover/recover-book.ts'
import { tempFolder } from './temp-folder.ts'

/** Writes a recovered table to a real file, and opens it until the test has finished. */
export function keepTable(table: RecoveredTable): Recovered {
  const path = join(tempFolder(), 'table.sqlite')
  writeRecovered(path, table)
  const kept = openRecovered(path)
  onTestFinished(() => kept.close())
  return kept
}
