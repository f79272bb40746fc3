import { resolve, sep } from 'node:path'
import { readRule } from '../../../shared/inventory/read-rule.ts'
import { formatStarsOf } from '../format-stars.ts'
import { listLacking } from '../list-wanted.ts'
import type { Office } from '../office.ts'
import type { Ground } from './ground.ts'
import type { LookInside } from './look-inside.ts'

const waitMs = 2000
export const ruleSetting = 'inventory-rule'

/** What the inventories of an office stand on. */
export function officeGround(office: Office, look: LookInside): Ground {
  const { inventories, inventoryFiles: files, inTransaction, now, clock } = office
  // The vault and its copies would be found again as strangers' files.
  const own = resolve(office.folder, '..')
  return {
    ...{ inventories, files, inTransaction, now, clock, look, waitMs },
    shuns: path => resolve(path) === own || resolve(path).startsWith(own + sep),
    rule: () => readRule(office.settings.get(ruleSetting)),
    stars: () => formatStarsOf(office),
    forms: () => new Set(office.versions.newest().flatMap(({ id, recipeAt }) => office.recipes.formAt(id, recipeAt)?.print ?? [])),
    wanted: () => listLacking(office),
    keeps: sha256 => office.files.keptBySha(sha256).length > 0,
  }
}
