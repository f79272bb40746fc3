import { toCanonicalJson } from '../../shared/base/json.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { levels } from '../../shared/model/version.ts'
import { readPolicy } from '../policy/policy.ts'
import { privateHubsSetting } from './hub-line.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

type PolicyView = Out<'policy:show'>

const readView = (office: Office): PolicyView => {
  const { onePersonEnough, ...figures } = readPolicy(office.settings.get('policy'))
  return {
    ...figures,
    onePersonEnough: [...onePersonEnough],
    privateHubs: office.settings.get(privateHubsSetting) === true,
  }
}

/** What the office decides about its own desk. */
export async function showPolicy(office: Office, session: Session): Promise<PolicyView> {
  requireRole(session, 'administrator')
  return readView(office)
}

/** Sets the policy; the ledger keeps the whole of it, so that a later approval by one person can be held against what was allowed then. */
export async function savePolicy(office: Office, session: Session, input: In<'policy:save'>): Promise<Out<'policy:save'>> {
  const actor = requireRole(session, 'administrator')
  const { privateHubs, ...policy } = { ...input, onePersonEnough: levels.filter(level => input.onePersonEnough.includes(level)) }
  office.inTransaction(() => {
    if (toCanonicalJson({ ...policy, privateHubs }) === toCanonicalJson(readView(office))) return
    office.settings.set('policy', policy)
    office.settings.set(privateHubsSetting, privateHubs)
    office.record(actor, { action: 'policy-changed', object: `office:${office.info.id}`, body: { ...policy, privateHubs } })
  })
  return {}
}
