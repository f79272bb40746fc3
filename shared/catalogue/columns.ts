import type { RulesOf } from '../model/rule-book.ts'
import { type CodedColumn, createCodedColumn } from './coded-column.ts'
import { daysBetween } from './due.ts'
import { weighImportance } from './importance.ts'
import type { importanceRule } from './importance-rule.ts'

/** What of a line can be narrowed by; each is counted. */
export const facetNames = ['state', 'level', 'stars', 'kept', 'link', 'importance', 'due', 'dataType', 'owner', 'highValue'] as const
export type FacetName = (typeof facetNames)[number]
export type PerFacet<T> = { readonly [name in FacetName]: T }

/** One thing for every facet. */
export const forEachFacet = <T>(of: (name: FacetName) => T): PerFacet<T> =>
  Object.fromEntries(facetNames.map(name => [name, of(name)])) as unknown as PerFacet<T>

/** When the next issue of a dataset is due, seen from today. */
export const dueBands = ['overdue', 'month', 'later', 'none'] as const
export type DueBand = (typeof dueBands)[number]

/** What the columns hold of a line; `n` is its small number for good. */
export type LineFacts = {
  readonly n: number
  readonly rev: number
  readonly state: string
  readonly level: string | null
  readonly stars: number
  readonly kept: string
  readonly link: string | null
  readonly dataType: string
  readonly owner: string
  readonly highValue: string
  readonly due: string | null
  readonly mission: number
  readonly users: number
  readonly asked: number
  readonly required: number
  readonly changedAt: string
}
type Rule = RulesOf<typeof importanceRule.tables>

/** The catalogue as columns in memory: what a facet counts and a list is sorted by. The database stays the truth; this follows its `rev`. */
export type Columns = {
  readonly put: (facts: LineFacts) => void
  /** Sets the day and the rule by which lines are due and important; works out anew what changes with them. */
  readonly setGround: (today: string, rule: Rule) => void
  readonly facets: PerFacet<CodedColumn>
  readonly factsOf: (n: number) => LineFacts | undefined
  readonly scoreOf: (n: number) => number
  /** Numbers of all lines, in the order in which they came. */
  readonly all: () => readonly number[]
  /** One more than the greatest number. */
  readonly size: () => number
  readonly rev: () => number
}

/** What stands for a level, an answer or a type that nobody has said. */
export const unsaid = 'none'

export function createColumns(): Columns {
  const facets = forEachFacet(() => createCodedColumn())
  const lines: (LineFacts | undefined)[] = []
  const scores: number[] = []
  const numbers: number[] = []
  let rev = 0
  let ground: { readonly today: string; readonly rule: Rule } | null = null
  const weigh = (facts: LineFacts): void => {
    if (ground === null) return
    const { score, band } = weighImportance(facts, ground.rule, ground.today)
    scores[facts.n] = score
    facets.importance.put(facts.n, band)
    facets.due.put(facts.n, dueBandOf(facts.due, ground.today))
  }
  return {
    facets,
    put: facts => {
      const { n } = facts
      if (lines[n] === undefined) numbers.push(n)
      lines[n] = facts
      rev = Math.max(rev, facts.rev)
      facets.state.put(n, facts.state)
      facets.level.put(n, facts.level ?? unsaid)
      facets.stars.put(n, String(facts.stars))
      facets.kept.put(n, facts.kept)
      facets.link.put(n, facts.link ?? unsaid)
      facets.dataType.put(n, facts.dataType || unsaid)
      facets.owner.put(n, facts.owner || unsaid)
      facets.highValue.put(n, facts.highValue)
      weigh(facts)
    },
    setGround: (today, rule) => {
      if (ground?.today === today && ground.rule === rule) return
      ground = { today, rule }
      for (const n of numbers) {
        const facts = lines[n]
        if (facts !== undefined) weigh(facts)
      }
    },
    factsOf: n => lines[n],
    scoreOf: n => scores[n] ?? 0,
    all: () => numbers,
    size: () => lines.length,
    rev: () => rev,
  }
}

function dueBandOf(due: string | null, today: string): DueBand {
  if (due === null) return 'none'
  const days = daysBetween(today, due)
  return days < 0 ? 'overdue' : days <= 30 ? 'month' : 'later'
}
