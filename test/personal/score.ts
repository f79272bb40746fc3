import { findPersonal } from '../../shared/classify/find-personal.ts'
import { type PersonalKind, personalKinds } from '../../shared/model/personal.ts'
import type { KnownTable } from './tables.ts'

/** How well one kind is found, by column: shares from 0 to 1, and of how many columns that truly hold it. */
export type KindScore = { readonly precision: number; readonly recall: number; readonly n: number }
/** A column that was taken for what it is not, or missed. */
export type Slip = {
  readonly kind: PersonalKind
  readonly missed: boolean
  readonly id: string
  readonly label: string
  readonly theme: string
}

/** Holds what is found in the tables against what they hold in truth. */
export function scoreTables(tables: readonly KnownTable[]): {
  readonly kinds: { readonly [kind in PersonalKind]: KindScore }
  readonly slips: readonly Slip[]
} {
  const slips: Slip[] = []
  const right = new Map<PersonalKind, number>()
  const wrong = new Map<PersonalKind, number>()
  const all = new Map<PersonalKind, number>()
  const add = (counts: Map<PersonalKind, number>, kind: PersonalKind): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const { theme, columns, rows, truth } of tables) {
    const found = findPersonal(columns, rows)
    for (const [c, { id, kinds: held, open = [] }] of truth.entries()) {
      const slip = (of: PersonalKind, missed: boolean): void =>
        void slips.push({ kind: of, missed, id, label: columns[c]?.label ?? '', theme })
      const kinds = found.filter(({ column }) => column === c).map(finding => finding.kind)
      for (const kind of held) {
        add(all, kind)
        if (!kinds.includes(kind)) slip(kind, true)
      }
      for (const kind of kinds.filter(one => !open.includes(one))) {
        add(held.includes(kind) ? right : wrong, kind)
        if (!held.includes(kind)) slip(kind, false)
      }
    }
  }
  const score = (kind: PersonalKind): KindScore => {
    const [hits, others, n] = [right.get(kind) ?? 0, wrong.get(kind) ?? 0, all.get(kind) ?? 0]
    return { precision: hits + others === 0 ? 1 : round(hits / (hits + others)), recall: n === 0 ? 1 : round(hits / n), n }
  }
  return { kinds: Object.fromEntries(personalKinds.map(kind => [kind, score(kind)])) as { [kind in PersonalKind]: KindScore }, slips }
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000
