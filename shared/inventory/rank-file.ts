import { type PersonalKind, sensitiveKinds } from '../model/personal.ts'
import type { Family } from './families.ts'
import type { WantedTitle } from './find-wanted.ts'
import { type FoundLook, rowsOf } from './found-look.ts'
import type { Standing } from './known-file.ts'

/** What speaks for or against working on a file first. Each has its words in the window, and a weight that the office may change. */
export const reasonCodes = [
  'wanted',
  'form-known',
  'series',
  'table-found',
  'totals-hold',
  'rows',
  'fresh',
  'stars-gap',
  'personal',
  'sensitive',
  'older-version',
  'copy',
  'kept-already',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** How many points each reason gives where it holds in full. */
export type RankRule = { readonly [reason in ReasonCode]: number }
export const mostPoints = 100

/** The rule of the house: what the agency lacks and must have, what is already used month after month, can be recovered and is still alive comes first. */
export const houseRule: RankRule = {
  wanted: 20,
  'form-known': 25,
  series: 20,
  'table-found': 15,
  'totals-hold': 10,
  rows: 15,
  fresh: 15,
  'stars-gap': 10,
  personal: -10,
  sensitive: -10,
  'older-version': -30,
  copy: -40,
  'kept-already': -40,
}

/** What a file is weighed by. `now` is in milliseconds since 1970. */
export type RankFacts = {
  readonly family: Family
  readonly mtime: number
  readonly look: FoundLook | null
  readonly stars: number
  readonly standing: Standing
  /** True where a dataset of the office has its form, and where the office keeps its very bytes. */
  readonly formKnown: boolean
  readonly kept: boolean
  /** A dataset of a list that was brought in, which the catalogue lacks and the file may be. */
  readonly wanted: WantedTitle | null
  readonly now: number
}

/** A reason with the points that it gave and the figures behind it. */
export type RankReason = {
  readonly code: ReasonCode
  readonly points: number
  readonly facts: { readonly [name: string]: number | string }
}
export type Rank = { readonly score: number; readonly reasons: readonly RankReason[] }

const yearMs = 365.25 * 24 * 3_600_000
const yearIssues = 12
const manyRows = 100_000
const oldYears = 5
const openStars = 3
const manyAsk = 50
const leastAsked = 0.25

/** The points of a file with their reasons, the weightiest first. The same facts give the same rank; reasons without points are left out. */
export function rankFile(facts: RankFacts, rule: RankRule): Rank {
  const reasons = listShares(facts)
    .map(({ code, share, facts: figures }) => ({ code, points: Math.round(share * rule[code] * 10) / 10, facts: figures }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || reasonCodes.indexOf(a.code) - reasonCodes.indexOf(b.code))
  return { score: Math.round(reasons.reduce((sum, { points }) => sum + points, 0) * 10) / 10, reasons }
}

type Share = { readonly code: ReasonCode; readonly share: number; readonly facts: RankReason['facts'] }

/** How far each reason holds, from 0 to 1. */
function listShares(facts: RankFacts): readonly Share[] {
  const { family, mtime, look, stars, standing, formKnown, kept, wanted, now } = facts
  const tables = look?.tables ?? []
  const [rows, proofs, held] = [rowsOf(look), sumOf(tables, 'proofs'), sumOf(tables, 'held')]
  const years = Math.max(0, (now - mtime) / yearMs)
  const personal = Object.entries(look?.personal ?? {})
  const sensitive = personal.filter(([kind]) => sensitiveKinds.includes(kind as PersonalKind))
  const values = (found: typeof personal): number => found.reduce((sum, [, count]) => sum + count, 0)
  const part = (share: number): number => Math.min(1, Math.max(0, share))
  return [
    // One issue stands for its form here too.
    {
      ...{ code: 'wanted', share: wanted !== null && standing.leads ? wantedShare(wanted) : 0 },
      facts: wanted === null ? {} : { title: wanted.title, kind: wanted.kind, asked: wanted.asked },
    },
    { code: 'form-known', share: Number(formKnown), facts: {} },
    // One issue stands for its form: the others come with it, and would only fill the head of the list.
    { code: 'series', share: standing.leads ? part(Math.log2(standing.issues) / Math.log2(yearIssues)) : 0, facts: { n: standing.issues } },
    { code: 'table-found', share: Number(tables.length > 0), facts: { n: tables.length } },
    { code: 'totals-hold', share: proofs === 0 ? 0 : held / proofs, facts: { held, proofs } },
    { code: 'rows', share: rows === 0 ? 0 : part(Math.log10(rows) / Math.log10(manyRows)), facts: { n: rows } },
    { code: 'fresh', share: part(1 - years / oldYears), facts: { months: Math.floor(years * 12) } },
    { code: 'stars-gap', share: family === 'table' ? part((openStars - stars) / openStars) : 0, facts: { stars } },
    { code: 'personal', share: Number(personal.length > 0), facts: { n: personal.length, values: values(personal) } },
    { code: 'sensitive', share: Number(sensitive.length > 0), facts: { n: sensitive.length, values: values(sensitive) } },
    { code: 'older-version', share: Number(standing.versions !== null && !standing.newest && standing.copyOf === null), facts: {} },
    { code: 'copy', share: Number(standing.copyOf !== null), facts: {} },
    { code: 'kept-already', share: Number(kept), facts: {} },
  ]
}

/** What the agency must have counts in full; what people ask for the more, the more of them do. */
const wantedShare = ({ kind, asked }: WantedTitle): number =>
  kind === 'required' ? 1 : Math.min(1, Math.max(leastAsked, Math.log1p(asked) / Math.log1p(manyAsk)))

const sumOf = (tables: FoundLook['tables'], what: 'proofs' | 'held'): number => tables.reduce((sum, table) => sum + table[what], 0)
