import type { PersonalFinding } from '../model/personal.ts'
import { type Column, isNumeric } from '../model/table.ts'
import { type Category, type Level, levels } from '../model/version.ts'
import { type AllowedLevels, houseLevels } from './level-matrix.ts'
import { readMarks } from './read-marks.ts'
import { type LevelReason, weighPersonal } from './weigh-personal.ts'

/** What a level is proposed from. `texts` are other lines of the paper; `category` is the one that a person has chosen, if any. */
export type LevelGround = {
  readonly personal: readonly PersonalFinding[]
  readonly columns: readonly Column[]
  readonly title: string
  readonly texts?: readonly string[]
  readonly category?: Category | null
  /** What the office’s matrix allows; the house’s where it is not given. */
  readonly allowed?: AllowedLevels
}

export type LevelProposal = { readonly category: Category; readonly level: Level; readonly reasons: readonly LevelReason[] }

/**
 * Proposes category and level with every reason that led there: the strictest of what the paper is marked with, what its words say, and
 * what personal data was found. A category chosen by a person is kept, and the level stays within what it allows.
 */
export function proposeLevel(ground: LevelGround): LevelProposal {
  const { personal, columns, title, texts = [], category = null, allowed = houseLevels } = ground
  const marks = readMarks([title, ...texts])
  const found = weighPersonal(personal, columns, title)
  const candidates = [...marks, ...(found.level === null ? [] : [{ category: 'personal' as const, level: found.level, reason: null }])]
  const strictest = candidates.reduce<(typeof candidates)[number] | null>(
    (best, one) => (best === null || rank(one.level) > rank(best.level) ? one : best),
    null,
  )
  const reasons = [...marks.map(mark => mark.reason), ...found.reasons]
  if (strictest === null) reasons.push(...sayOpen(columns))
  const proposed = { category: strictest?.category ?? 'public', level: strictest?.level ?? 'open' } as const
  return category === null ? { ...proposed, reasons } : keepWithin(category, proposed.level, allowed[category], reasons)
}

const rank = (level: Level): number => levels.indexOf(level)

function keepWithin(category: Category, level: Level, allowed: readonly Level[], reasons: readonly LevelReason[]): LevelProposal {
  const kept = allowed.find(one => rank(one) >= rank(level)) ?? allowed.at(-1) ?? level
  const chosen: LevelReason = { code: 'category-chosen', facts: { category } }
  const moved: readonly LevelReason[] = kept === level ? [] : [{ code: 'level-of-category', facts: { category, wanted: level } }]
  return { category, level: kept, reasons: [chosen, ...reasons, ...moved] }
}

function sayOpen(columns: readonly Column[]): readonly LevelReason[] {
  const numeric = columns.filter(({ type }) => isNumeric(type)).length
  const nothing: LevelReason = { code: 'nothing-personal', facts: { columns: columns.length } }
  return numeric * 2 >= columns.length && numeric > 0
    ? [nothing, { code: 'figures-only', facts: { numeric, columns: columns.length } }]
    : [nothing]
}
