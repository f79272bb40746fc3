import type { Category } from '../model/version.ts'
import type { Entry } from './profile.ts'
import type { Proposal, ProposalGround } from './proposal.ts'

// Whatever stands under one of these may be used by everyone, commercially or not; อื่นๆ and “not specified” give nobody a right.
const forEveryone = /^(?:Creative Commons|Open Data Common|GNU )/

/** True of a licence that lets the public use the data. Source: the lists of thai_gdc, lines 2.1 and 2.10. */
export const isForEveryone = (licence: Entry | undefined): boolean => typeof licence === 'string' && forEveryone.test(licence)

/** What stands for the licence of data that is not public: the lists of the hub have no code of its own. The wording is ours. */
export const barredLicence = { license_id: 'อื่นๆ', license_id_other: 'ไม่อนุญาตให้เผยแพร่ต่อ ใช้ได้เฉพาะตามวัตถุประสงค์ที่ได้รับอนุญาต' } as const

const condition: { readonly [category in Category]: string } = {
  public: 'ไม่มีการจำกัดการเข้าถึงข้อมูล',
  internal: 'ใช้ภายในหน่วยงาน หน่วยงานอื่นขอใช้ได้ตามข้อตกลง',
  personal: 'เฉพาะผู้มีสิทธิตามกฎหมายว่าด้วยการคุ้มครองข้อมูลส่วนบุคคล',
  security: 'เฉพาะผู้ได้รับอนุญาตตามระเบียบว่าด้วยการรักษาความลับของทางราชการ',
  'official-secret': 'เฉพาะผู้ได้รับอนุญาตตามระเบียบว่าด้วยการรักษาความลับของทางราชการ',
}

/** True of the desk's own words that let not everyone have the data. */
export const isHouseBar = (words: Entry | undefined): boolean =>
  words !== condition.public && Object.values(condition).some(one => one === words)

/**
 * Licence and conditions of access follow the category: what is not public is given to nobody under an open licence, whatever the office is
 * used to. The wording for the public is that of thai_gdc line 2.10, the others are ours.
 */
export function proposeLicence({ office, category, expected }: ProposalGround): readonly Proposal[] {
  const from = category === null ? 'level-proposed' : 'classification'
  const access: Proposal[] =
    expected === null ? [] : [{ key: 'accessible_condition', value: condition[expected], from, facts: { category: expected } }]
  if (expected === null || expected === 'public')
    return [
      ...(isForEveryone(office.licence ?? '')
        ? [{ key: 'license_id', value: office.licence ?? '', from: 'office', facts: {} } as const]
        : []),
      { key: 'license_id', value: 'Creative Commons Attributions', from: 'house-habit', facts: {} },
      ...access,
    ]
  return [
    ...Object.entries(barredLicence).map(([key, value]): Proposal => ({ key, value, from, facts: { category: expected } })),
    ...access,
  ]
}

/** A proposal that the category forbids: an open licence for what is not public, or the words that once barred what is public now. */
export const isAgainstCategory = ({ key, value }: Proposal, { expected }: ProposalGround): boolean =>
  (expected !== null && expected !== 'public' && key === 'license_id' && isForEveryone(value)) ||
  (expected !== null && key === 'accessible_condition' && Object.values(condition).includes(String(value)) && value !== condition[expected])
