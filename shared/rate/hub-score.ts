import { defineRuleBook, type RulesOf } from '../model/rule-book.ts'
import { weighLicence } from './licences.ts'

const dimensions = [
  { code: 'metadata', th: 'คำอธิบายข้อมูล', en: 'Metadata' },
  { code: 'timeliness', th: 'ความทันสมัย', en: 'Timeliness' },
  { code: 'access', th: 'การเข้าถึง', en: 'Access' },
  { code: 'machine-readable', th: 'เครื่องอ่านได้', en: 'Machine readable' },
  { code: 'validity', th: 'ความถูกต้อง', en: 'Validity' },
] as const
export const scoreDimensions = dimensions.map(({ code }) => code)
export type ScoreDimension = (typeof dimensions)[number]['code']

/**
 * How hubs score a dataset. Sources: openness by format from the data-quality extension of NECTEC (quality.py); weights and grades from the
 * quality control of the catalogue of the NSO (kriwitj/nso-gdcatalog-quality-control-system). What lies within a weight is the house's reading.
 */
export const hubScoreBook = defineRuleBook({
  id: 'hub-score',
  title: { th: 'คะแนนคุณภาพที่ศูนย์ข้อมูลจะให้', en: 'Quality score that hubs will give' },
  say: {
    th: 'น้ำหนักและเกณฑ์ที่ใช้คาดคะแนนในขั้นดาว แก้ให้ตรงกับประกาศของศูนย์เมื่อทราบ',
    en: 'Weights and thresholds by which the step of the stars predicts the score; change them once the hub has published its own.',
  },
  source: {
    th: 'ส่วนขยายคุณภาพข้อมูลของ NECTEC (คะแนนตามรูปแบบไฟล์) และเครื่องมือตรวจคุณภาพบัญชีข้อมูลที่เกี่ยวกับ สสช. (น้ำหนักและเกรด) วิธีคิดภายในแต่ละด้านเป็นของโปรแกรม',
    en: 'Data-quality extension of NECTEC (points by format) and the NSO-related quality control of catalogues (weights and grades); the reckoning within each is the house’s own',
  },
  confirmed: false,
  tables: {
    weights: {
      ...{ th: 'น้ำหนัก', en: 'Weights', fixed: true },
      columns: {
        dimension: { kind: 'key', th: 'ด้าน', en: 'Dimension', names: dimensions },
        weight: { kind: 'number', least: 0, most: 100, th: 'คะแนนเต็ม', en: 'Points' },
      },
    },
    grades: {
      ...{ th: 'เกรด', en: 'Grades' },
      columns: {
        grade: { kind: 'key', th: 'เกรด', en: 'Grade' },
        least: { kind: 'number', least: 0, most: 100, th: 'ตั้งแต่', en: 'From' },
      },
    },
    formats: {
      ...{ th: 'คะแนนตามรูปแบบไฟล์', en: 'Points by format' },
      columns: {
        points: { kind: 'number', least: 0, most: 5, whole: true, th: 'คะแนน', en: 'Points' },
        formats: { kind: 'words', th: 'รูปแบบ', en: 'Formats' },
      },
    },
    readable: {
      ...{ th: 'รูปแบบที่นับว่าเครื่องอ่านได้', en: 'Formats that count as machine readable', fixed: true },
      columns: { formats: { kind: 'words', th: 'รูปแบบ', en: 'Formats' } },
    },
  },
  house: {
    weights: [
      { dimension: 'metadata', weight: 20 },
      { dimension: 'timeliness', weight: 20 },
      { dimension: 'access', weight: 15 },
      { dimension: 'machine-readable', weight: 20 },
      { dimension: 'validity', weight: 25 },
    ],
    grades: [
      { grade: 'A', least: 90 },
      { grade: 'B', least: 75 },
      { grade: 'C', least: 60 },
      { grade: 'D', least: 40 },
    ],
    formats: [
      { points: 5, formats: ['RDF', 'TTL', 'N3', 'JSON-LD', 'SPARQL'] },
      { points: 3, formats: ['CSV', 'TSV', 'JSON', 'XML', 'ODS', 'GEOJSON', 'KML', 'GML', 'WMS', 'WFS'] },
      { points: 2, formats: ['XLS', 'XLSX', 'SHP', 'DBASE', 'MDB'] },
      { points: 1, formats: ['PDF', 'DOC', 'DOCX', 'PPT', 'PPTX', 'TXT', 'HTML'] },
    ],
    readable: [{ formats: ['CSV', 'XLSX', 'XLS', 'JSON', 'XML'] }],
  },
})
type ScoreRules = RulesOf<typeof hubScoreBook.tables>

/** The points that hubs give for a format by their own list: none for what is not on it, however open it is. */
export const pointsOf = ({ formats }: Pick<ScoreRules, 'formats'>, format: string): number =>
  Math.max(0, ...formats.filter(row => row.formats.includes(format.toUpperCase())).map(({ points }) => points))

/** What a score is made from. `current` tells whether the data is of the last round of its updates, null where nobody said how often it is updated. */
export type Scored = {
  readonly formats: readonly string[]
  readonly licence: string | null
  readonly filled: number
  readonly required: number
  readonly current: boolean | null
  readonly values: number
  readonly doubtful: number
}

export const lossCodes = [
  'metadata-missing',
  'frequency-missing',
  'not-current',
  'licence-not-open',
  'not-readable',
  'values-doubtful',
] as const
export type LossCode = (typeof lossCodes)[number]

/** One dimension: what it would get of how much, and where points are lost, why. */
export type ScoreLine = {
  readonly dimension: ScoreDimension
  readonly got: number
  readonly of: number
  readonly loss: { readonly code: LossCode; readonly count: number } | null
}
export type HubScore = {
  readonly openness: number
  readonly total: number
  readonly of: number
  /** Empty below the lowest grade. */
  readonly grade: string
  readonly lines: readonly ScoreLine[]
}

/** Predicts what hubs would give, by the rules in force. */
export function predictScore({ weights, grades, formats, readable }: ScoreRules, scored: Scored): HubScore {
  const isListed = (list: readonly string[]): boolean => scored.formats.some(format => list.includes(format.toUpperCase()))
  const shares = sharesOf(scored, isListed(readable.flatMap(row => row.formats)))
  const lines = weights.flatMap(({ dimension, weight }) => {
    const known = dimensions.find(({ code }) => code === dimension)?.code
    if (known === undefined) return []
    const { share, loss } = shares[known]
    return [{ dimension: known, got: Math.round(share * weight * 10) / 10, of: weight, loss: share < 1 ? loss : null }]
  })
  const total = Math.round(lines.reduce((sum, { got }) => sum + got, 0) * 10) / 10
  const grade = grades.toSorted((a, b) => b.least - a.least).find(({ least }) => total >= least)?.grade ?? ''
  const openness = Math.max(0, ...scored.formats.map(format => pointsOf({ formats }, format)))
  return { openness, total, of: lines.reduce((sum, line) => sum + line.of, 0), grade, lines }
}

type Share = { readonly share: number; readonly loss: ScoreLine['loss'] }

function sharesOf(scored: Scored, isReadable: boolean): { readonly [dimension in ScoreDimension]: Share } {
  const { filled, required, current, licence, values, doubtful } = scored
  return {
    metadata: { share: required === 0 ? 1 : filled / required, loss: { code: 'metadata-missing', count: required - filled } },
    timeliness: { share: current === true ? 1 : 0, loss: { code: current === null ? 'frequency-missing' : 'not-current', count: 0 } },
    access: { share: weighLicence(licence) === 'open' ? 1 : 0, loss: { code: 'licence-not-open', count: 0 } },
    'machine-readable': { share: isReadable ? 1 : 0, loss: { code: 'not-readable', count: 0 } },
    validity: {
      share: values === 0 ? 0 : 1 - Math.min(values, doubtful) / values,
      loss: { code: 'values-doubtful', count: doubtful },
    },
  }
}
