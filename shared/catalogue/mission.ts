import type { Description } from '../describe/profile.ts'

// How near each objective of thai_gdc stands to what the agency is for: its law and its task first. By us, no source orders them.
const shares: { readonly [objective: string]: number } = {
  พันธกิจหน่วยงาน: 1,
  กฎหมายที่เกี่ยวข้อง: 1,
  เพื่อการให้บริการประชาชน: 0.8,
  ยุทธศาสตร์ชาติ: 0.7,
  แผนแม่บทภายใต้ยุทธศาสตร์ชาติ: 0.7,
  แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ: 0.7,
  แผนความมั่นคงแห่งชาติ: 0.7,
  แผนปฏิรูปประเทศ: 0.6,
  'แผนระดับที่ 3 (มติครม. 4 ธ.ค. 2560)': 0.6,
  'นโยบายรัฐบาล/ข้อสั่งการนายกรัฐมนตรี': 0.6,
  มติคณะรัฐมนตรี: 0.6,
  'ดัชนี/ตัวชี้วัดระดับนานาชาติ': 0.5,
}

/** How far a dataset serves what the agency is for, 0 to 1: by the nearest objective that its description names. */
export function missionShare({ objective }: Description): number {
  const named = objective === undefined ? [] : typeof objective === 'string' ? [objective] : objective
  return Math.max(0, ...named.map(code => shares[code] ?? 0))
}
