import type { FaultCode } from '../base/fault-codes.ts'
import { type Category, destinationOf, isSecret, type Level, type OfficeRole, type VersionState } from '../model/version.ts'

/** What a person may decide about a version. */
export const lifeActions = ['submit', 'review', 'return', 'approve', 'withdraw', 'retire', 'renew', 'follow'] as const
export type LifeAction = (typeof lifeActions)[number]

type Decider = { readonly id: string; readonly roles: readonly OfficeRole[] }
/** What a decision looks at. `described` tells that nothing stands in the way of the description, `holdsTable` that the table is not erased. */
export type Standing = {
  readonly state: VersionState
  readonly submittedBy: string | null
  readonly reviewedBy: string | null
  readonly category: Category | null
  readonly level: Level | null
  readonly stars: number
  readonly described: boolean
  readonly holdsTable: boolean
}
/** `onePersonEnough`: levels for which the reviewer may also approve. */
type DecisionPolicy = { readonly onePersonEnough: readonly Level[] }

type Rule = { readonly states: readonly VersionState[]; readonly roles: readonly OfficeRole[] }
const rules: { readonly [action in LifeAction]: readonly Rule[] } = {
  submit: [{ states: ['draft'], roles: ['clerk', 'supervisor'] }],
  review: [{ states: ['submitted'], roles: ['supervisor', 'head'] }],
  return: [
    { states: ['submitted'], roles: ['supervisor', 'head'] },
    { states: ['reviewed'], roles: ['head'] },
  ],
  approve: [{ states: ['reviewed'], roles: ['head'] }],
  withdraw: [{ states: ['queued', 'delivered', 'verified'], roles: ['head'] }],
  // What stays approved goes nowhere: a description of what is secret. Everything else is queued in the same moment.
  retire: [{ states: ['approved', 'verified', 'withdrawn'], roles: ['head'] }],
  // The next issue may come while the last is a draft or on its way; while others decide about the last, it waits for them.
  follow: [{ states: ['draft', 'returned', 'approved', 'queued', 'delivered', 'verified', 'withdrawn'], roles: ['clerk', 'supervisor'] }],
  renew: [{ states: ['returned', 'approved', 'verified', 'withdrawn'], roles: ['clerk', 'supervisor'] }],
}

/** The roles that can do this to a version in this state; empty when nobody can. */
export const rolesFor = (action: LifeAction, state: VersionState): readonly OfficeRole[] =>
  rules[action].find(rule => rule.states.includes(state))?.roles ?? []

/** Answers null when the person may, and otherwise the code of what stands in the way: first the role, then the state, then the rest. */
export function mayDo(action: LifeAction, person: Decider, version: Standing, policy: DecisionPolicy): FaultCode | null {
  const everRoles = rules[action].flatMap(rule => rule.roles)
  if (!holdsOne(person, everRoles)) return 'people/not-allowed'
  const roles = rolesFor(action, version.state)
  if (roles.length === 0) return 'version/wrong-state'
  if (!holdsOne(person, roles)) return 'people/not-allowed'
  return findConflict(action, person, version, policy) ?? findGap(action, version)
}

const holdsOne = (person: Decider, roles: readonly OfficeRole[]): boolean => roles.some(role => person.roles.includes(role))

function findConflict(action: LifeAction, person: Decider, version: Standing, policy: DecisionPolicy): FaultCode | null {
  if (action !== 'review' && action !== 'return' && action !== 'approve') return null
  if (version.submittedBy === person.id) return 'people/own-submission'
  const oneEnough = version.level !== null && policy.onePersonEnough.includes(version.level)
  return action === 'approve' && version.reviewedBy === person.id && !oneEnough ? 'people/same-reviewer' : null
}

// What a submission and an approval need of the version itself.
function findGap(action: LifeAction, version: Standing): FaultCode | null {
  if (action !== 'submit' && action !== 'approve') return null
  if (version.level === null || version.category === null) return 'version/level'
  if (isSecret(version.level)) {
    if (version.holdsTable) return 'version/secret'
  } else if (!version.holdsTable) return 'vault/erased'
  return version.described ? null : 'version/incomplete'
}

/** Where a version may be sent: null, or why not. An open hub takes what is open with three stars or more; an exchange takes what is neither open nor secret. */
export function mayGoTo(kind: 'ckan' | 'exchange', version: Standing): FaultCode | null {
  if (version.level === null) return 'version/level'
  if (isSecret(version.level)) return 'version/secret'
  if (!version.described) return 'version/incomplete'
  if (destinationOf(version.level) !== (kind === 'ckan' ? 'open-hub' : 'exchange')) return 'version/level'
  return kind === 'ckan' && version.stars < 3 ? 'version/stars' : null
}
