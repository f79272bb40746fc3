import { toCodes } from '../code.ts'

/** The smallest unit that is collected; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. English by us. */
export const dataCollects = toCodes([
  ['ไม่มี', 'None'],
  ['บุคคล', 'Person'],
  ['ครัวเรือน/ครอบครัว', 'Household or family'],
  ['บ้าน/ที่อยู่อาศัย', 'House or dwelling'],
  ['บริษัท/ห้างร้าน/สถานประกอบการ', 'Company, shop or establishment'],
  ['อาคาร/สิ่งปลูกสร้าง', 'Building or structure'],
  ['พื้นที่การเกษตร ประมง ป่าไม้', 'Area of farming, fishery or forest'],
  ['สัตว์และพันธุ์พืช', 'Animals and plants'],
  ['ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่', 'Geographic area'],
  ['แหล่งน้ำ เช่น แม่น้ำ อ่างเก็บน้ำ', 'Body of water, such as a river or reservoir'],
  ['เส้นทางการเดินทาง เช่น ถนน ทางรถไฟ', 'Route, such as a road or railway'],
  ['ไม่ทราบ', 'Unknown'],
  ['อื่นๆ', 'Other'],
])
