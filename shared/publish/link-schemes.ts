import { defineRuleBook, type RulesOf } from '../model/rule-book.ts'

/**
 * Addresses that others keep for places and times. `address` stands before an official code or before the path of a time; `digits` limits it
 * to codes of that length, 0 is any. Nobody has followed them from this desk to their end, so that an administrator may put others in their place.
 */
export const linkSchemes = defineRuleBook({
  id: 'link-schemes',
  title: { th: 'ที่อยู่ของผู้อื่นสำหรับเชื่อมโยง', en: 'Addresses of others for links' },
  say: {
    th: 'ดาวที่ห้าเชื่อมโยงรหัสสถานที่ วัน เดือน และปีไปยังที่อยู่เว็บที่ผู้อื่นดูแล รหัสหรือเวลาจะต่อท้ายที่อยู่นี้',
    en: 'The fifth star links codes of places, days, months and years to web addresses that others keep; the code or the time follows the address.',
  },
  source: {
    th: 'Wikidata P1067 และ P300 ผ่าน hub.toolforge.org, ISO 3166-2:TH ตาม Debian iso-codes, reference.data.gov.uk ยังไม่ได้ติดตามจากเครื่องนี้ไปถึงปลายทาง',
    en: 'Wikidata P1067 and P300 by way of hub.toolforge.org, ISO 3166-2:TH as in Debian iso-codes, reference.data.gov.uk; not followed to the end from here',
  },
  confirmed: false,
  tables: {
    schemes: {
      ...{ th: 'ที่อยู่', en: 'Addresses' },
      columns: {
        id: { kind: 'key', th: 'ชื่อย่อ', en: 'Short name' },
        to: {
          ...{ kind: 'one', th: 'ใช้กับ', en: 'For' },
          options: [
            { code: 'place', th: 'รหัสสถานที่', en: 'Codes of places' },
            { code: 'time', th: 'วัน เดือน ปี', en: 'Days, months, years' },
          ],
        },
        digits: { kind: 'number', least: 0, most: 8, whole: true, th: 'จำนวนหลัก (0 คือทุกหลัก)', en: 'Digits (0 is any)' },
        address: { kind: 'text', required: true, th: 'ที่อยู่ที่นำหน้า', en: 'Address before it' },
        th: { kind: 'text', required: true, th: 'ชื่อภาษาไทย', en: 'Thai name' },
        en: { kind: 'text', required: true, th: 'ชื่อภาษาอังกฤษ', en: 'English name' },
        source: { kind: 'text', th: 'ที่มา', en: 'Source', aside: true },
      },
    },
  },
  house: {
    schemes: [
      {
        ...{ id: 'wikidata-place', to: 'place', digits: 0, address: 'https://hub.toolforge.org/P1067:' },
        ...{ th: 'Wikidata ตามรหัสเขตการปกครอง', en: 'Wikidata by administrative code' },
        source: 'Wikidata P1067 (Thailand central administrative unit code)',
      },
      {
        ...{ id: 'iso-3166-2', to: 'place', digits: 2, address: 'https://hub.toolforge.org/P300:TH-' },
        ...{ th: 'Wikidata ตามรหัส ISO 3166-2 ของจังหวัด', en: 'Wikidata by ISO 3166-2 code of the province' },
        source: 'Wikidata P300; ISO 3166-2:TH (Debian iso-codes)',
      },
      {
        ...{ id: 'reference-time', to: 'time', digits: 0, address: 'http://reference.data.gov.uk/id/' },
        ...{ th: 'ปฏิทินสากล reference.data.gov.uk', en: 'Calendar of reference.data.gov.uk' },
        source: 'reference.data.gov.uk (intervals)',
      },
    ],
  },
  check: ({ schemes }) =>
    schemes.flatMap(({ address }, row) =>
      /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(address) && URL.canParse(address)
        ? []
        : [{ code: 'points-nowhere' as const, table: 'schemes', row, column: 'address', facts: {} }],
    ),
})

export type LinkScheme = RulesOf<typeof linkSchemes.tables>['schemes'][number]
