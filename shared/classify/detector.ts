import type { EvidenceCode, PersonalKind } from '../model/personal.ts'
import type { Column } from '../model/table.ts'
import type { Seen } from './seen.ts'

/**
 * How much one value says. `sure` is distinctive by itself, `likely` needs company (a heading, or many of its like), `known` stands in a list
 * of words, `shaped` says nothing without the heading, `refused` looks the part but fails its proof (a checksum).
 */
export const sights = ['sure', 'likely', 'known', 'shaped', 'refused'] as const
export type Sight = (typeof sights)[number]

/** What is known of a column before its values are seen. */
export type Heading = {
  /** Label and machine name in lower case. */
  readonly text: string
  readonly type: Column['type']
  /** True of a heading that is not there or says nothing, such as คอลัมน์ 3 or ข้อมูล. */
  readonly vague: boolean
  /** True where another column of the table is headed as a surname or a title, or as the age, the sex, the birth or the number of a person. */
  readonly besidePerson: boolean
  /** True where the column before or after is headed as a bank. */
  readonly besideBank: boolean
  /** True in a table of debits and credits: its accounts are of a ledger. */
  readonly ofLedger: boolean
  /** True in a table with counts or rates of people: its rows are groups. */
  readonly ofGroups: boolean
}

/** What was counted in one column for one kind. `of` counts non-blank values. */
export type Evidence = { readonly [sight in Sight]: number } & {
  readonly heading: Heading
  readonly headed: boolean
  readonly of: number
  /** The first 1,000 different values that said something, or what the detector keeps of them; kept of kinds that ask for it. */
  readonly distinct: ReadonlySet<string>
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
  /** True of headings under which the values need not be seen at all. */
  readonly passesBy?: (heading: Heading) => boolean
  /** What one value says; null where it says nothing. Must be cheap: it runs on every value of the table. */
  readonly see: (seen: Seen, headed: boolean) => Sight | null
  readonly judge: (evidence: Evidence) => Verdict
  /** What each sight is as evidence, where it is more than the shape of a value. */
  readonly tells?: { readonly [sight in Sight]?: EvidenceCode }
  /** The value made safe to show: never the whole of it. */
  readonly mask: (text: string) => string
  /** True of kinds that say something only of a table that names people. */
  readonly leans?: boolean
  /** What of a value is gathered in `distinct`; leaning kinds gather whole values without it. */
  readonly keeps?: (text: string) => string
}

export const noVerdict: Verdict = { count: 0, confidence: 0 }

/** Of kinds that say nothing without their heading. */
export const needsHeading: NonNullable<Detector['passesBy']> = () => true
