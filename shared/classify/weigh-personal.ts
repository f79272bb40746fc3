import { type PersonalFinding, type PersonalKind, sensitiveKinds } from '../model/personal.ts'
import type { Column } from '../model/table.ts'
import { identifyingKinds } from './find-personal.ts'
import { hideInText } from './hide-in-text.ts'

/** Why a level is proposed. Each code has its words in the window. */
export const levelReasonCodes = [
  'marked-secret',
  'marked-internal',
  'security-words',
  'personal-found',
  'sensitive-found',
  'sensitive-of-named',
  'singles-out',
  'contact-of-bodies',
  'juristic-not-personal',
  'personal-doubtful',
  'nothing-personal',
  'figures-only',
  'office-rule',
  'level-of-category',
] as const
export type LevelReasonCode = (typeof levelReasonCodes)[number]
export type LevelReason = { readonly code: LevelReasonCode; readonly facts: { readonly [name: string]: string | number } }

const contact = new Set<PersonalKind>(['phone', 'email', 'address'])
const bodies =
  /โรงพยาบาล|โรงเรียน|หน่วยงาน|สำนัก|บริษัท|ร้าน|วัด|สถาน|องค์กร|เทศบาล|อบต|ศูนย์|กอง|กลุ่มงาน|นิติบุคคล|สหกรณ์|มูลนิธิ|สมาคม|office|hospital|school|company|agency/

/**
 * Tells what each finding of personal data means: whose it is, and whether it is of section 26 (PDPA) and of people who are named.
 * Telephones and addresses of offices and firms are nobody's personal data.
 */
export function weighPersonal(personal: readonly PersonalFinding[], columns: readonly Column[], title: string): readonly LevelReason[] {
  const named = personal.some(finding => identifyingKinds.has(finding.kind) && finding.confidence >= 0.7)
  const ofBodies = !named && (bodies.test(title) || columns.some(column => bodies.test(`${column.label} ${column.name}`)))
  return personal.map(finding => explain(finding, columns, named, ofBodies))
}

function explain(finding: PersonalFinding, columns: readonly Column[], named: boolean, ofBodies: boolean): LevelReason {
  const { kind, count, of } = finding
  const column = columns[finding.column]
  const facts = { kind, column: hideInText(column?.label ?? ''), count, of }
  return { code: codeOf(finding, named, ofBodies), facts }
}

function codeOf({ kind, confidence }: PersonalFinding, named: boolean, ofBodies: boolean): LevelReasonCode {
  if (kind === 'juristic_id') return 'juristic-not-personal'
  if (sensitiveKinds.includes(kind)) return named ? 'sensitive-of-named' : 'sensitive-found'
  if (contact.has(kind) && ofBodies) return 'contact-of-bodies'
  return confidence < 0.55 ? 'personal-doubtful' : 'personal-found'
}
