import { dataCollects } from '../lists/data-collect.ts'
import { dataLanguages } from '../lists/data-language.ts'
import { dataSupports } from '../lists/data-support.ts'
import { disaggregations } from '../lists/disaggregation.ts'
import { equivalentScales } from '../lists/equivalent-scale.ts'
import { geographicLayers } from '../lists/geographic-layer.ts'
import { multipliers } from '../lists/multiplier.ts'
import { consents, yesNo } from '../lists/yes-no.ts'
import type { Field } from '../profile.ts'
import { shapes, typeCodes, withOther } from './shapes.ts'

const { text, one, many, date } = shapes
const { record, statistical, gis, multi, other } = typeCodes
const registers = { types: [record, multi, other] } as const
const statistics = { types: [statistical] } as const
const maps = { types: [gis] } as const

const ofEveryType: readonly Field[] = [
  { ...text, max: 2000, key: 'accessible_condition', th: 'เงื่อนไขในการเข้าถึงข้อมูล', en: 'Conditions of access' },
  { ...text, key: 'url', th: 'ที่อยู่เว็บของข้อมูล', en: 'Web address', form: 'url' },
  ...withOther({ ...many, key: 'data_language', th: 'ภาษาที่ใช้', en: 'Language', codes: dataLanguages }),
  { ...date, key: 'last_updated_date', th: 'วันที่ปรับปรุงข้อมูลล่าสุด', en: 'Last updated' },
  { ...one, key: 'allow_harvest', th: 'ยินยอมให้นำชื่อชุดข้อมูลไปใช้ที่ GD-Catalog', en: 'May be harvested by GD-Catalog', codes: consents },
  { ...text, key: 'reference_url_catalog', th: 'อ้างอิง URL Catalog', en: 'Address in another catalogue', form: 'url' },
]

const ofRegisters: readonly Field[] = [
  { ...date, ...registers, key: 'created_date', th: 'วันที่เริ่มต้นสร้าง', en: 'Created' },
  ...withOther({ ...one, ...registers, key: 'data_support', th: 'ผู้สนับสนุนหรือผู้ร่วมดำเนินการ', en: 'Supported by', codes: dataSupports }),
  ...withOther({
    ...one,
    ...registers,
    key: 'data_collect',
    th: 'หน่วยที่ย่อยที่สุดของการจัดเก็บข้อมูล',
    en: 'Smallest unit collected',
    codes: dataCollects,
  }),
  { ...one, ...registers, key: 'high_value_dataset', th: 'ชุดข้อมูลที่มีคุณค่าสูง', en: 'High-value dataset', codes: yesNo },
  { ...one, ...registers, key: 'reference_data', th: 'ข้อมูลอ้างอิง', en: 'Reference data', codes: yesNo },
]

const ofStatistics: readonly Field[] = [
  { ...text, ...statistics, key: 'first_year_of_data', th: 'ปีข้อมูลที่เริ่มต้นจัดทำ', en: 'First year of data', form: 'year' },
  { ...text, ...statistics, key: 'last_year_of_data', th: 'ปีข้อมูลล่าสุดที่เผยแพร่', en: 'Last year of data', form: 'year' },
  ...withOther({ ...many, ...statistics, key: 'disaggregate', th: 'การจัดจำแนก', en: 'Broken down by', codes: disaggregations }),
  { ...text, ...statistics, key: 'unit_of_measure', th: 'หน่วยวัด', en: 'Unit of measure' },
  ...withOther({ ...one, ...statistics, key: 'unit_of_multiplier', th: 'หน่วยตัวคูณ', en: 'Multiplier', codes: multipliers }),
  { ...text, ...statistics, max: 2000, key: 'calculation_method', th: 'วิธีการคำนวณ', en: 'Method of calculation' },
  { ...text, ...statistics, max: 2000, key: 'standard', th: 'มาตรฐานการจัดทำข้อมูล', en: 'Standard followed' },
  { ...one, ...statistics, key: 'official_statistics', th: 'สถิติทางการ', en: 'Official statistics', codes: yesNo },
]

const calendar: Field = {
  ...{ ...date, types: [statistical, gis], key: 'data_release_calendar' },
  ...{ th: 'วันที่กำหนดเผยแพร่ข้อมูล', en: 'Planned day of release' },
}

const ofMaps: readonly Field[] = [
  { ...one, ...maps, key: 'geographic_data_set', th: 'ชุดข้อมูลภูมิศาสตร์', en: 'Geographic dataset', codes: geographicLayers },
  ...withOther({ ...one, ...maps, key: 'equivalent_scale', th: 'มาตราส่วน', en: 'Scale', codes: equivalentScales }),
  { ...text, ...maps, key: 'west_bound_longitude', th: 'พิกัดกรอบด้านทิศตะวันตก (ลองจิจูด)', en: 'West bound (longitude)', form: 'longitude' },
  { ...text, ...maps, key: 'east_bound_longitude', th: 'พิกัดกรอบด้านทิศตะวันออก (ลองจิจูด)', en: 'East bound (longitude)', form: 'longitude' },
  // The hub names both of these longitude; they are latitudes all the same.
  { ...text, ...maps, key: 'north_bound_longitude', th: 'พิกัดกรอบด้านทิศเหนือ (ละติจูด)', en: 'North bound (latitude)', form: 'latitude' },
  { ...text, ...maps, key: 'south_bound_longitude', th: 'พิกัดกรอบด้านทิศใต้ (ละติจูด)', en: 'South bound (latitude)', form: 'latitude' },
  { ...text, ...maps, key: 'positional_accuracy', th: 'ความถูกต้องของตำแหน่ง', en: 'Positional accuracy' },
  { ...text, ...maps, key: 'reference_period', th: 'เวลาอ้างอิง', en: 'Reference time' },
  { ...date, ...maps, key: 'data_release_date', th: 'วันที่เผยแพร่ข้อมูล', en: 'Day of release' },
]

/** All that is welcome of a dataset, by its type. Source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. English labels by us. */
export const optionalFields: readonly Field[] = [...ofEveryType, ...ofRegisters, ...ofStatistics, calendar, ...ofMaps]

// On a file the same things have the same words; thai_gdc leaves out those that only a whole dataset has, and gives created_date to maps too.
const onFiles: readonly string[] = [
  ...['accessible_condition', 'last_updated_date', 'created_date', 'data_collect', 'first_year_of_data', 'last_year_of_data'],
  ...['disaggregate', 'unit_of_measure', 'unit_of_multiplier', 'data_release_calendar', 'official_statistics', 'geographic_data_set'],
  ...['equivalent_scale', 'positional_accuracy', 'data_release_date'],
]
const typesOnFiles: { readonly [key: string]: readonly string[] } = {
  created_date: [record, gis, multi, other],
  data_release_calendar: [statistical],
}

/** What may be said of each file beside its name, address, format and text. Source: resource_fields of the same schema. */
export const fileFields: readonly Field[] = optionalFields
  .filter(({ key }) => onFiles.includes(key.replace(/_other$/, '')))
  .map(field => ({
    ...field,
    key: `resource_${field.key}`,
    th: `${field.th} (ของไฟล์)`,
    en: `${field.en} (of the files)`,
    other: field.other === null ? null : `resource_${field.other}`,
    on: 'file',
    types: typesOnFiles[field.key] ?? field.types,
  }))
