import { dataFormats } from '../lists/data-format.ts'
import { dataTypes } from '../lists/data-type.ts'
import { geoCoverages } from '../lists/geo-coverage.ts'
import { objectives } from '../lists/objective.ts'
import { updateFrequencies } from '../lists/update-frequency.ts'
import type { Field } from '../profile.ts'
import type { LineLists } from './line.ts'
import { item, shapes, typeCodes, withOther } from './shapes.ts'

const { text, one, many } = shapes

/** The 14 mandatory items in official order with their companions. Source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. */
export const mandatoryFields = ({ categories, licences, contact }: LineLists): readonly Field[] => [
  ...withOther({ ...one, ...item(1), key: 'data_type', th: 'ประเภทชุดข้อมูล', en: 'Dataset type', codes: dataTypes }).map(ofOthers),
  { ...text, ...item(2), key: 'title', th: 'ชื่อชุดข้อมูล', en: 'Dataset name' },
  { ...shapes.slug, key: 'name', th: 'ชื่อในที่อยู่เว็บ', en: 'Name in the web address', required: true },
  { ...text, ...item(3), key: 'owner_org', th: 'องค์กร', en: 'Organisation' },
  { ...text, ...item(4), key: 'maintainer', ...contact },
  { ...shapes.email, ...item(5), key: 'maintainer_email', th: 'อีเมลผู้ติดต่อ', en: 'Contact e-mail' },
  { ...shapes.tags, ...item(6), key: 'tag_string', th: 'คำสำคัญ', en: 'Keywords' },
  { ...shapes.long, ...item(7), key: 'notes', th: 'รายละเอียด', en: 'Description' },
  ...withOther({ ...many, ...item(8), key: 'objective', th: 'วัตถุประสงค์', en: 'Objective', codes: objectives }),
  ...withOther({
    ...one,
    ...item(9),
    key: 'update_frequency_unit',
    th: 'หน่วยความถี่ของการปรับปรุงข้อมูล',
    en: 'Unit of the update frequency',
    codes: updateFrequencies,
  }),
  { ...text, key: 'update_frequency_interval', th: 'ค่าความถี่ของการปรับปรุงข้อมูล', en: 'Update interval', form: 'whole' },
  ...withOther({
    ...one,
    ...item(10),
    key: 'geo_coverage',
    th: 'ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่',
    en: 'Area covered',
    codes: geoCoverages,
  }),
  { ...text, ...item(11), key: 'data_source', th: 'แหล่งที่มา', en: 'Source' },
  ...withOther({ ...many, ...item(12), key: 'data_format', th: 'รูปแบบการเก็บข้อมูล', en: 'Format', codes: dataFormats }),
  {
    ...one,
    ...item(13),
    key: 'data_category',
    th: 'หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ',
    en: 'Category of data governance',
    codes: categories,
  },
  ...withOther({ ...one, ...item(14), key: 'license_id', th: 'สัญญาอนุญาต', en: 'Licence', codes: licences }),
]

// The companion of the type is asked of datasets of another type only; the type itself of all.
const ofOthers = (field: Field): Field => (field.item === null ? { ...field, types: [typeCodes.other] } : field)
