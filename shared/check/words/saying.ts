import type { CheckName, IdleReason, QualityCode, QualityFacts, Severity } from '../../model/quality.ts'

/** What is said of a finding: what is wrong, and what to do about it. */
export type Saying = { readonly say: (facts: QualityFacts) => string; readonly todo: string }

/** What a workbook of findings says around them. */
export type ReportWords = {
  readonly sheets: { readonly summary: string; readonly findings: string; readonly table: string }
  readonly fileName: (title: string) => string
  readonly headings: readonly [
    no: string,
    weight: string,
    check: string,
    column: string,
    finding: string,
    count: string,
    places: string,
    todo: string,
  ]
  readonly note: string
  readonly wholeRow: string
  readonly facts: {
    readonly file: string
    readonly table: string
    readonly rows: string
    readonly columns: string
    readonly seen: string
    readonly day: string
    readonly legend: string
    readonly totals: string
    readonly checks: string
    readonly clean: string
    readonly more: string
    readonly cut: string
  }
  readonly checked: (columns: number, findings: number) => string
}

/** All words about the quality of a table, in one language: the window, the workbook and the command line say the same. */
export type QualityWords = {
  readonly check: Record<CheckName, string>
  readonly severity: Record<Severity, string>
  readonly idle: Record<IdleReason, string>
  readonly finding: Record<QualityCode, Saying>
  readonly report: ReportWords
}

export const textOf = (facts: QualityFacts, name: string): string => String(facts[name] ?? '')
/** A figure with its thousands apart; anything else as it is. */
export function figureOf(facts: QualityFacts, name: string): string {
  const value = facts[name]
  return typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : String(value ?? '')
}
