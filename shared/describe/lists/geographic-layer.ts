import { toCodes } from '../code.ts'

/** Layers of the fundamental geographic datasets; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. English by us. */
export const geographicLayers = toCodes([
  ['ชั้นข้อมูลแปลงที่ดิน', 'Land parcels'],
  ['ชั้นข้อมูลขอบเขตการปกครอง', 'Administrative boundaries'],
  ['ชั้นข้อมูลเส้นทางคมนาคม', 'Transport routes'],
  ['ชั้นข้อมูลชุมนุม/อาคาร', 'Settlements and buildings'],
  ['ชั้นข้อมูลป่าไม้', 'Forests'],
  ['ชั้นข้อมูลการใช้ประโยชน์ที่ดิน', 'Land use'],
  ['ชั้นข้อมูลแหล่งน้ำ', 'Bodies of water'],
  ['ชั้นข้อมูลอุทกศาสตร์', 'Hydrography'],
  ['ชั้นข้อมูลหมุดหลักฐานแผนที่', 'Survey control points'],
  ['ชั้นข้อมูลความสูงภูมิประเทศเชิงตัวเลข', 'Digital elevation'],
  ['ชั้นข้อมูลภาพแผนที่ภูมิประเทศ', 'Topographic map images'],
  ['ชั้นข้อมูลแผนที่ภาพถ่ายทางอากาศ', 'Aerial photo maps'],
  ['ชั้นข้อมูลภาพวาดดาวเทียมดัดแก้', 'Rectified satellite images'],
])
