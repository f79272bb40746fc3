import type { PersonalKind } from '../model/personal.ts'
import type { Column } from '../model/table.ts'
import type { Seen } from './seen.ts'

/**
 * How much one value says. `sure` is distinctive by itself, `likely` needs company (a heading, or many of its like), `shaped` says nothing
 * without the heading, `refused` looks the part but fails its proof (a checksum).
 */
export type Sight = 'sure' | 'likely' | 'shaped' | 'refused'

/** What is known of a column before its values are seen. */
export type Heading = {
  /** Label and machine name in lower case. */
  readonly text: string
  readonly type: Column['type']
  /** True where another column of the table is headed as a surname. */
  readonly besideSurname: boolean
}

/** What was counted in one column for one kind. `of` counts non-blank values, `distinct` stops at 1,000. */
export type Evidence = {
  readonly heading: Heading
  readonly headed: boolean
  readonly of: number
  readonly sure: number
  readonly likely: number
  readonly shaped: number
  readonly refused: number
  readonly distinct: number
  /** True where the table names people: set when kinds that lean on others are judged. */
  readonly identified: boolean
}

/** How many values are of the kind, and how certain that is, from 0 to 1; a count of 0 is no finding. */
export type Verdict = { readonly count: number; readonly confidence: number }

/** One kind of personal data: one file. */
export type Detector = {
  readonly kind: PersonalKind
  /** True of a heading that announces the kind. */
  readonly isHeading: (heading: Heading) => boolean
  /** What one value says; null where it says nothing. Must be cheap: it runs on every value of the table. */
  readonly see: (seen: Seen, headed: boolean) => Sight | null
  readonly judge: (evidence: Evidence) => Verdict
  /** The value made safe to show: never the whole of it. */
  readonly mask: (text: string) => string
  /** True of kinds that say something only of a table that names people. */
  readonly leans?: boolean
}

export const noVerdict: Verdict = { count: 0, confidence: 0 }
