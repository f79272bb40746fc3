import { toCodes } from '../code.ts'

/** Areas that a dataset covers; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. */
export const geoCoverages = toCodes([
  ['ไม่มี', 'None'],
  ['โลก', 'World'],
  ['ทวีป/กลุ่มประเทศในทวีป', 'Continent or group of countries in one'],
  ['กลุ่มประเทศทางเศรษฐกิจ', 'Economic group of countries'],
  ['ประเทศ', 'Country'],
  ['ภาค', 'Region'],
  ['จังหวัด', 'Province'],
  ['อำเภอ', 'District'],
  ['ตำบล', 'Subdistrict'],
  ['หมู่บ้าน', 'Village'],
  ['เทศบาล/อบต.', 'Municipality or subdistrict administration'],
  ['พิกัด', 'Coordinates'],
  ['ไม่ทราบ', 'Unknown'],
  ['อื่นๆ', 'Other'],
])
