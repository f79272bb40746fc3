import { Fault } from '../../shared/base/fault.ts'
import type { FileRow } from '../db/files.ts'
import type { RecipeRow } from '../db/recipes.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Actor, Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

/** A version with the file and the recipe in force; `recipe` is null once its table was erased. */
export type OpenVersion = {
  readonly version: VersionRow
  readonly file: FileRow
  readonly recipe: RecipeRow | null
  readonly editable: boolean
}

export function findVersion(office: Office, session: Session, id: string): OpenVersion {
  const reader = requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  const version = office.versions.byId(id)
  const file = version === null ? null : office.files.byId(version.file)
  if (version === null || file === null) throw new Fault('ask/not-found', { what: 'version' })
  const editable = version.state === 'draft' && reader.roles.some(role => role === 'clerk' || role === 'supervisor')
  return { version, file, recipe: office.recipes.at(id, version.recipeAt), editable }
}

/** A draft that this person may change; a version that was submitted is frozen. */
export function findDraft(office: Office, session: Session, id: string): OpenVersion & { readonly actor: Actor } {
  const actor = requireRole(session, 'clerk', 'supervisor')
  const found = findVersion(office, session, id)
  if (found.version.state !== 'draft') throw new Fault('version/frozen', { state: found.version.state })
  return { ...found, actor }
}

/** The recipe in force, or the fault that says its table is gone. */
export function requireRecipe({ recipe, file }: OpenVersion): RecipeRow {
  if (recipe === null) throw new Fault('vault/erased', { file: file.name })
  return recipe
}
