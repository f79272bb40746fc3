import type { Office } from './office.ts'

/**
 * Puts vault and database in step after a stop in the middle of a move: what a commit did not follow goes back, what an erasure had
 * struck from the database is unlinked, tables that no recipe names go. An original that no row knows is left and noted, as is one that
 * is missing: neither is ours to decide.
 */
export async function reconcileVault(office: Office): Promise<void> {
  const { files, recipes, vault, log } = office
  const waiting = files.inStates(['reading', 'quarantine'])
  const lying = new Set(await vault.listQuarantined())
  const doomed = new Set(files.inStates(['erased']).map(file => file.sha256))
  for (const { id, sha256 } of waiting) {
    if (lying.has(id) || !sha256 || !(await vault.has('originals', sha256))) continue
    await vault.putBack(id, sha256)
    doomed.add(sha256)
  }
  const awaited = new Set(waiting.map(file => file.id))
  for (const id of lying) if (!awaited.has(id)) await vault.discard(id)
  const kept = new Set(files.inStates(['kept']).map(file => file.sha256))
  const held = new Set(await vault.list('originals'))
  for (const sha256 of held) {
    if (kept.has(sha256)) continue
    if (doomed.has(sha256)) await vault.erase('originals', sha256)
    else log.note('original-unknown', { sha256 })
  }
  for (const sha256 of kept) if (sha256 && !held.has(sha256)) log.note('original-missing', { sha256 })
  const named = new Set(recipes.allRecovered())
  for (const sha256 of await vault.list('recovered')) if (!named.has(sha256)) await vault.erase('recovered', sha256)
}
