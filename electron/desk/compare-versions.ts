import type { Out } from '../../shared/contract/desk.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Office } from './office.ts'
import { recipeOf } from './version-standing.ts'

/** What changed since the version before: rows gained, columns and fields of the description touched, and whether the level moved. */
export function compareVersions(office: Office, version: VersionRow): Out<'life:memo'>['changes'] {
  const before = office.versions.ofDataset(version.dataset).findLast(({ number }) => number < version.number)
  if (!before) return null
  const now = recipeOf(office, version)?.summary
  const then = recipeOf(office, before)?.summary
  const columnsNow = new Set((now?.columns ?? []).map(column => JSON.stringify(column)))
  const columnsThen = new Set((then?.columns ?? []).map(column => JSON.stringify(column)))
  const keys = new Set([...Object.keys(version.description), ...Object.keys(before.description)])
  const touched = [...keys].filter(key => JSON.stringify(version.description[key]) !== JSON.stringify(before.description[key]))
  return {
    previous: before.number,
    rows: (now?.rows ?? 0) - (then?.rows ?? 0),
    columns: Math.max(countNew(columnsNow, columnsThen), countNew(columnsThen, columnsNow)),
    description: touched.length,
    level: version.level !== before.level,
  }
}

const countNew = (here: ReadonlySet<string>, there: ReadonlySet<string>): number => [...here].filter(one => !there.has(one)).length
