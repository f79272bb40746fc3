import { list, number, object, oneOf, string } from '../base/decode.ts'
import { columnParts, cureKinds, quasiKinds, tableSubjects } from '../classify/risk/risk.ts'
import { audiences } from '../model/recovery.ts'
import { ask } from './ask.ts'
import { cureStep } from './cures.ts'
import { id, index, level, nothing, value, versionState, whole } from './parts.ts'

const rows = list(list(value))

/** Risk that people are singled out, what lowers it, and the two versions of one recipe. */
export const riskAsks = {
  /** Weighs the table of a version; this may take a while, and shows how far it is. */
  'risk:weigh': ask(
    object({ version: id }),
    object({
      ...{ subject: oneOf(tableSubjects), rows: whole, goal: whole, least: whole, below: whole, single: whole, setsUpTo: whole },
      columns: list(
        object({
          column: index,
          name: string(),
          label: string(),
          part: oneOf(columnParts),
          kind: oneOf(quasiKinds).nullable(),
          distinct: whole,
        }),
      ),
      sets: list(object({ columns: list(index), rows: whole })),
      diversity: list(object({ column: index, least: whole })),
      small: object({ count: whole, places: list(object({ row: index, column: index, value: number() })) }),
      cures: list(
        object({
          ...{ kind: oneOf(cureKinds), steps: list(cureStep), reached: whole },
          cost: object({ cells: whole, rows: whole, values: whole, kept: number() }),
          sample: object({ columns: list(string()), before: rows, after: rows }),
        }),
      ),
    }),
  ),
  /** Adds the steps of a cure to the recipe, for the open version where there are two. */
  'risk:cure': ask(object({ version: id, steps: list(cureStep).min(1).max(60) }), nothing),
  /** Makes an open and a restricted version of one draft. */
  'risk:split': ask(object({ version: id }), object({ open: id, restricted: id })),
  'risk:twin': ask(
    object({ dataset: id }),
    object({
      twin: object({
        audience: oneOf(audiences),
        dataset: id,
        version: id,
        title: string(),
        slug: string(),
        state: versionState,
        level: level.nullable(),
      }).nullable(),
    }),
  ),
}
