import type { VersionRow } from '../db/versions.ts'
import { countLinks } from './count-links.ts'
import type { Office } from './office.ts'
import { outputsFor } from './outputs-for.ts'
import { withTable } from './publish-files.ts'
import { rateVersion } from './rate-version.ts'

/** Counts the links of a draft anew where its table was corrected since: the stars rest on what would go out now. */
export async function refreshLinks(office: Office, { id }: Pick<VersionRow, 'id'>): Promise<void> {
  const version = office.versions.byId(id)
  const recipe = version && office.recipes.at(id, version.recipeAt)
  const before = outputsFor(office, id)
  if (!recipe || version.state !== 'draft' || before.linked.length === 0 || before.counted === recipe.recovered) return
  const { linked } = await withTable(office, version, table => countLinks(table, before.linked))
  office.inTransaction(() => {
    const now = office.versions.byId(id)
    if (now?.state !== 'draft' || now.recipeAt !== version.recipeAt) return
    office.outputs.recount(id, { ...outputsFor(office, id), linked: [...linked], counted: recipe.recovered })
    rateVersion(office, id)
  })
}
