import { flag, list, number, object, oneOf, string } from '../base/decode.ts'
import { type PolicyFigure, policyBounds } from '../model/policy.ts'
import { ask } from './ask.ts'
import { id, level, nothing, officeRole, password, personView, shortText, whole } from './parts.ts'

const figure = (name: PolicyFigure) => number().int().min(policyBounds[name].least).max(policyBounds[name].most)
const policy = object({
  idleMinutes: figure('idleMinutes'),
  sessionHours: figure('sessionHours'),
  backupsKept: figure('backupsKept'),
  /** Levels for which the reviewer may also approve. */
  onePersonEnough: list(level),
  /** Whether a hub may stand on the agency's own network. */
  privateHubs: flag(),
})
const which = oneOf(['office', 'practice'])
const newPerson = object({ account: shortText, name: shortText, roles: list(officeRole), oneTimePassword: string() })

/** The office itself, who sits at the desk, and the people. */
export const officeAsks = {
  /** Where the desk stands: which offices exist, which one is open, who is signed in. Asked first and after every change. */
  'office:state': ask(
    nothing,
    object({
      offices: object({ office: flag(), practice: flag() }),
      open: object({ which, name: string(), code: string(), officeKey: string() }).nullable(),
      me: personView.nullable(),
      /** True after idle: the same person signs in again and finds the desk as it was. */
      locked: flag(),
      /** True while tokens and the office key wait for an administrator's password. */
      sealed: flag(),
      idleMinutes: whole,
      version: string(),
      runtime: string(),
      dataFolder: string(),
    }),
  ),
  /** Opens one of the offices that exist on this machine; whoever was signed in is signed out. */
  'office:open': ask(object({ which }), nothing),
  /** First start: makes the office and its first administrator, and signs them in. */
  'office:found': ask(object({ name: shortText, code: shortText, account: shortText, person: shortText, password }), nothing),
  /** Makes the practice office with its people; their passwords are answered once and never again. */
  'office:practice': ask(nothing, object({ people: list(newPerson) })),
  'session:sign-in': ask(object({ account: shortText, password }), object({ me: personView })),
  'session:change-password': ask(object({ old: password, new: password }), nothing),
  'session:sign-out': ask(nothing, nothing),
  'session:lock': ask(nothing, nothing),
  /** Told by the window at most every half minute while hands are on it; idle time is counted by the desk. */
  'session:alive': ask(nothing, nothing),
  /** An administrator's password opens the office key and the hub tokens where the machine cannot keep them. */
  'session:unseal': ask(object({ password }), nothing),
  'people:list': ask(nothing, object({ people: list(personView) })),
  /** The one-time password is answered once; the person must choose their own at first sign-in. */
  'people:add': ask(
    object({ account: shortText, name: shortText, roles: list(officeRole) }),
    object({ person: personView, oneTimePassword: string() }),
  ),
  'people:change': ask(object({ person: id, name: shortText, roles: list(officeRole), active: flag() }), nothing),
  'people:reset': ask(object({ person: id }), object({ oneTimePassword: string() })),
  /** What the office decides about its own desk; an administrator reads and sets it. */
  'policy:show': ask(nothing, policy),
  'policy:save': ask(policy, nothing),
}
