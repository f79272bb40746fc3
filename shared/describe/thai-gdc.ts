import { dataCategories } from './lists/data-category.ts'
import { dataFormats } from './lists/data-format.ts'
import { dataLanguages } from './lists/data-language.ts'
import { dataTypes } from './lists/data-type.ts'
import { geoCoverages } from './lists/geo-coverage.ts'
import { licenses } from './lists/license.ts'
import { objectives } from './lists/objective.ts'
import { updateFrequencies } from './lists/update-frequency.ts'
import type { Field, Profile } from './profile.ts'

const plain = { item: null, required: false, form: 'any', codes: [], other: null } as const
const text = { ...plain, kind: 'text', max: 500 } as const
const one = { ...plain, kind: 'one', max: 200 } as const
const many = { ...plain, kind: 'many', max: 200 } as const
const item = (n: number) => ({ item: n, required: true }) as const
const otherOf = (key: string, th: string, en: string): Field => ({
  ...text,
  key: `${key}_other`,
  th: `${th} (อื่น ๆ ระบุ)`,
  en: `${en} (other, namely)`,
})

const fields: readonly Field[] = [
  { ...one, ...item(1), key: 'data_type', th: 'ประเภทชุดข้อมูล', en: 'Dataset type', codes: dataTypes, other: 'data_type_other' },
  otherOf('data_type', 'ประเภทชุดข้อมูล', 'Dataset type'),
  { ...text, ...item(2), key: 'title', th: 'ชื่อชุดข้อมูล', en: 'Dataset name' },
  { ...plain, key: 'name', th: 'ชื่อในที่อยู่เว็บ', en: 'Name in the web address', required: true, kind: 'slug', max: 70 },
  { ...text, ...item(3), key: 'owner_org', th: 'องค์กร', en: 'Organisation' },
  { ...text, ...item(4), key: 'maintainer', th: 'ชื่อฝ่ายงานสำหรับติดต่อ', en: 'Unit to contact' },
  { ...plain, ...item(5), key: 'maintainer_email', th: 'อีเมลผู้ติดต่อ', en: 'Contact e-mail', kind: 'email', max: 254 },
  { ...plain, ...item(6), key: 'tag_string', th: 'คำสำคัญ', en: 'Keywords', kind: 'tags', max: 100 },
  { ...plain, ...item(7), key: 'notes', th: 'รายละเอียด', en: 'Description', kind: 'long', max: 20_000 },
  { ...many, ...item(8), key: 'objective', th: 'วัตถุประสงค์', en: 'Objective', codes: objectives, other: 'objective_other' },
  otherOf('objective', 'วัตถุประสงค์', 'Objective'),
  {
    ...one,
    ...item(9),
    key: 'update_frequency_unit',
    th: 'หน่วยความถี่ของการปรับปรุงข้อมูล',
    en: 'Unit of the update frequency',
    codes: updateFrequencies,
    other: 'update_frequency_unit_other',
  },
  otherOf('update_frequency_unit', 'หน่วยความถี่ของการปรับปรุงข้อมูล', 'Unit of the update frequency'),
  { ...text, key: 'update_frequency_interval', th: 'ค่าความถี่ของการปรับปรุงข้อมูล', en: 'Update interval', form: 'whole' },
  {
    ...one,
    ...item(10),
    key: 'geo_coverage',
    th: 'ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่',
    en: 'Area covered',
    codes: geoCoverages,
    other: 'geo_coverage_other',
  },
  otherOf('geo_coverage', 'ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่', 'Area covered'),
  { ...text, ...item(11), key: 'data_source', th: 'แหล่งที่มา', en: 'Source' },
  { ...many, ...item(12), key: 'data_format', th: 'รูปแบบการเก็บข้อมูล', en: 'Format', codes: dataFormats, other: 'data_format_other' },
  otherOf('data_format', 'รูปแบบการเก็บข้อมูล', 'Format'),
  {
    ...one,
    ...item(13),
    key: 'data_category',
    th: 'หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ',
    en: 'Category of data governance',
    codes: dataCategories,
  },
  { ...one, ...item(14), key: 'license_id', th: 'สัญญาอนุญาต', en: 'Licence', codes: licenses, other: 'license_id_other' },
  otherOf('license_id', 'สัญญาอนุญาต', 'Licence'),
  { ...text, key: 'accessible_condition', th: 'เงื่อนไขในการเข้าถึงข้อมูล', en: 'Conditions of access' },
  { ...text, key: 'url', th: 'ที่อยู่เว็บของข้อมูล', en: 'Web address', form: 'url' },
  { ...many, key: 'data_language', th: 'ภาษาที่ใช้', en: 'Language', codes: dataLanguages, other: 'data_language_other' },
  otherOf('data_language', 'ภาษาที่ใช้', 'Language'),
  { ...plain, key: 'last_updated_date', th: 'วันที่ปรับปรุงข้อมูลล่าสุด', en: 'Last updated', kind: 'date', max: 10 },
  { ...text, key: 'first_year_of_data', th: 'ปีข้อมูลที่เริ่มต้นจัดทำ', en: 'First year of data', form: 'year' },
  { ...text, key: 'last_year_of_data', th: 'ปีข้อมูลล่าสุดที่เผยแพร่', en: 'Last year of data', form: 'year' },
  { ...text, key: 'unit_of_measure', th: 'หน่วยวัด', en: 'Unit of measure' },
]

/**
 * The house profile: the 14 mandatory items in official order with their companions and the optional items that the desk can fill.
 * Source: thai_gdc, ckan_dataset.json of line 2.10. English labels by us.
 */
export const thaiGdc: Profile = { id: 'thai-gdc-2.10', title: 'thai_gdc 2.10', fields }
