import type { Migration } from './migrate.ts'
import { firstOffice } from './migrations/10-first-office.ts'

/** Every migration, in order. */
export const houseLadder: readonly Migration[] = [firstOffice]
