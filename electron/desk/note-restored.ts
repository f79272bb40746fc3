import type { Actor, Office } from './office.ts'

/** Setting that a restored database carries until its ledger has said so. */
export const restoredKey = 'restored'

/** Writes the line that says the office was restored, once, as soon as somebody can sign it. */
export function noteRestored(office: Office, by: Actor | 'office'): void {
  const from = office.settings.get(restoredKey)
  if (from === null) return
  if (by === 'office' && office.secrets.sealed) return
  office.inTransaction(() => {
    office.settings.set(restoredKey, null)
    office.record(by, { action: 'restored', object: 'office', body: { from } })
  })
}
