import { list, number, object, oneOf } from '../../shared/base/decode.ts'
import { type PolicyFigure, policyBounds } from '../../shared/model/policy.ts'
import { type Level, levels } from '../../shared/model/version.ts'

/** What an office decides about its own desk. */
type Policy = {
  /** Minutes without a hand on the desk until it locks. */
  readonly idleMinutes: number
  /** Hours after which a person signs in anew, whatever they did. */
  readonly sessionHours: number
  /** Levels for which the reviewer may also approve. */
  readonly onePersonEnough: readonly Level[]
  /** How many automatic backups stay. */
  readonly backupsKept: number
}

export const housePolicy: Policy = { idleMinutes: 15, sessionHours: 10, onePersonEnough: [], backupsKept: 5 }

const figure = (name: PolicyFigure) => number().int().min(policyBounds[name].least).max(policyBounds[name].most).catch(housePolicy[name])

const decoder = object({
  idleMinutes: figure('idleMinutes'),
  sessionHours: figure('sessionHours'),
  onePersonEnough: list(oneOf(levels)).catch([]),
  backupsKept: figure('backupsKept'),
})

/** Reads a stored policy; whatever is missing or out of bounds is the house's own. */
export const readPolicy = (stored: unknown): Policy => decoder.parse(stored ?? {})
