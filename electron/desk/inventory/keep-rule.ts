import { toCanonicalJson } from '../../../shared/base/json.ts'
import type { In, Out } from '../../../shared/contract/desk.ts'
import { houseRule } from '../../../shared/inventory/rank-file.ts'
import { readRule } from '../../../shared/inventory/read-rule.ts'
import type { Office } from '../office.ts'
import { requireRole, type Session } from '../session.ts'
import type { Workshop } from '../workshop.ts'
import { ruleSetting } from './office-ground.ts'
import { workOn } from './work-on.ts'

/** How many points each reason gives. */
export function showRule(office: Office, session: Session): Out<'inventory:rule'> {
  const actor = requireRole(session, 'clerk', 'supervisor', 'administrator')
  return { rule: readRule(office.settings.get(ruleSetting)), house: houseRule, editable: actor.roles.includes('administrator') }
}

/** Sets the points; the ledger keeps them all, and every inventory that has ended is weighed anew. */
export async function saveRule(
  office: Office,
  session: Session,
  workshop: Workshop,
  { rule }: In<'inventory:save-rule'>,
): Promise<Out<'inventory:save-rule'>> {
  const actor = requireRole(session, 'administrator')
  if (toCanonicalJson(rule) === toCanonicalJson(readRule(office.settings.get(ruleSetting)))) return {}
  const ended = office.inventories.all().filter(({ state }) => state === 'ended')
  office.inTransaction(() => {
    office.settings.set(ruleSetting, { ...rule })
    office.record(actor, { action: 'policy-changed', object: `office:${office.info.id}`, body: { inventory: { ...rule } } })
    for (const { id } of ended) office.inventories.change(id, { stage: 'rank' })
  })
  for (const { id } of ended) workOn(office, workshop, null, id)
  return {}
}
