import { anyOf, flag, json, list, literal, number, object, oneOf, optional, record, string } from '../base/decode.ts'
import { faultCodes } from '../base/fault-codes.ts'
import { roles } from '../model/cell.ts'
import { lostReasons } from '../model/form.ts'
import { answerCodes, audiences, differenceCodes, findingCodes, proofWays, questionCodes, stepNames } from '../model/recovery.ts'
import { columnTypes } from '../model/table.ts'
import { categories, levels, officeRoles, parcelStates, versionStates } from '../model/version.ts'

/** Shapes that several families of questions share. */
export const nothing = object({})
export const whole = number().int()
export const index = number().int().nonnegative()
export const id = string().min(1).max(64)
export const shortText = string().max(500)
export const longText = string().max(20_000)
export const password = string().min(1).max(1000)
export const facts = record(string(), anyOf([string(), number(), flag(), list(string())]))
export const faultNote = object({ code: oneOf(faultCodes), facts })
export const isoTime = string()
export const officeRole = oneOf(officeRoles)
export const versionState = oneOf(versionStates)
export const parcelState = oneOf(parcelStates)
export const level = oneOf(levels)
export const category = oneOf(categories)
export const role = oneOf(roles)
export const place = object({ sheet: string(), r: index, c: index })
export const value = anyOf([string(), number(), flag()]).nullable()
export const column = object({ name: string(), label: string(), type: oneOf(columnTypes), unit: string().nullable() })
export const recipeStep = object({
  id,
  name: oneOf(stepNames),
  by: oneOf(['desk', 'person']),
  on: flag(),
  params: record(string(), json()),
  audience: optional(literal('open')),
  /** Why it does nothing on this issue. */
  lost: optional(oneOf(lostReasons)),
})
export const recipe = object({ sheet: string(), steps: list(recipeStep), audience: optional(oneOf(audiences)) })
export const proof = object({
  place,
  along: oneOf(proofWays),
  label: string(),
  printed: number(),
  sum: number(),
  parts: whole,
  difference: number(),
  holds: flag(),
})
export const lifted = object({ item: oneOf(['title', 'unit', 'period', 'area', 'source', 'note', 'comment']), text: string(), place })
export const simpleFacts = record(string(), anyOf([string(), number()]))
export const finding = object({ code: oneOf(findingCodes), place, facts: simpleFacts })
export const question = object({
  id: string(),
  code: oneOf(questionCodes),
  place,
  facts: simpleFacts,
  answers: list(
    object({ code: oneOf(answerCodes), step: recipeStep.nullable(), of: optional(object({ key: string(), label: string() })) }),
  ),
})
export const summary = object({
  sheet: string(),
  sheets: list(string()),
  box: object({ r0: index, c0: index, r1: index, c1: index }),
  rows: whole,
  columns: list(column),
  recipe,
  proofs: list(proof),
  lifted: list(lifted),
  findings: list(finding),
  questions: list(question),
  roleCount: object({ metadata: whole, header: whole, group: whole, data: whole, derived: whole, notes: whole }),
})
export const sheetLook = object({ name: string(), rows: whole, columns: whole, cells: whole, hidden: flag() })
export const tableLook = object({
  id: string(),
  sheets: list(string()),
  title: string(),
  rows: whole,
  columns: whole,
  partOf: string().nullable(),
  summaries: whole,
  /** Two tables of one form have the same. */
  print: string(),
})
/** What a version has otherwise than the one before. */
export const difference = object({ code: oneOf(differenceCodes), place: place.nullable(), facts: simpleFacts })
export const starRung = object({ star: whole, done: flag(), code: string(), facts: simpleFacts })
export const stars = object({ count: whole, rungs: list(starRung) })
/** What somebody wrote to a decision, pinned to a cell of the original where they chose one. */
export const remark = object({ by: string(), at: isoTime, text: string(), place: place.nullable() })
/** A person as others see them. */
export const personView = object({
  id,
  account: string(),
  name: string(),
  roles: list(officeRole),
  active: flag(),
  mustChangePassword: flag(),
})
