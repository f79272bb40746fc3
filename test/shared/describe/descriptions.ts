import type { ProposalGround } from '../../../shared/describe/proposal.ts'
import type { RecoverySummary } from '../../../shared/model/recovery.ts'

/** A description in which nothing is wrong. */
export const fullDescription = {
  data_type: 'ข้อมูลสถิติ',
  title: 'จำนวนผู้ป่วยนอก จำแนกตามอำเภอ',
  name: 'out-patients-by-district-2567',
  owner_org: 'สำนักงานสาธารณสุขจังหวัดตัวอย่าง',
  maintainer: 'กลุ่มงานพัฒนายุทธศาสตร์',
  maintainer_email: 'data@example.go.th',
  tag_string: ['ผู้ป่วยนอก', 'สาธารณสุข', 'น้ำ'],
  notes: 'จำนวนผู้ป่วยนอกที่มารับบริการ',
  objective: ['พันธกิจหน่วยงาน', 'กฎหมายที่เกี่ยวข้อง'],
  update_frequency_unit: 'เดือน',
  update_frequency_interval: '1',
  geo_coverage: 'จังหวัด',
  data_source: 'ระบบรายงานผู้ป่วยนอก',
  data_format: ['CSV', 'JSON'],
  data_category: 'ข้อมูลสาธารณะ',
  license_id: 'Creative Commons Attributions',
}

const at = (r: number, c = 0) => ({ sheet: 'มกราคม', r, c })
const column = (name: string, label: string, type: 'string' | 'integer', unit: string | null) => ({ name, label, type, unit })

/** The summary of a recovered paper with all the lines that a paper can have. */
export const paperSummary: RecoverySummary = {
  sheet: 'มกราคม',
  sheets: ['มกราคม'],
  box: { r0: 3, c0: 0, r1: 36, c1: 8 },
  rows: 30,
  columns: [
    column('district', 'อำเภอ', 'string', null),
    column('new_gold_card', 'ผู้ป่วยใหม่ บัตรทอง', 'integer', 'ราย'),
    column('new_social_security', 'ผู้ป่วยใหม่ ประกันสังคม', 'integer', 'ราย'),
    column('old_gold_card', 'ผู้ป่วยเก่า บัตรทอง', 'integer', 'ราย'),
  ],
  recipe: { sheet: 'มกราคม', steps: [] },
  proofs: [],
  lifted: [
    { item: 'title', text: 'จำนวนผู้ป่วยนอกที่มารับบริการ จำแนกตามอำเภอและสิทธิการรักษา', place: at(0) },
    { item: 'title', text: 'จังหวัดตัวอย่าง ประจำเดือนมกราคม พ.ศ. 2567', place: at(1) },
    { item: 'unit', text: 'หน่วย : ราย', place: at(2, 8) },
    { item: 'source', text: 'ที่มา : ระบบรายงานผู้ป่วยนอก สำนักงานสาธารณสุขจังหวัดตัวอย่าง', place: at(38) },
    { item: 'note', text: 'หมายเหตุ : ตัวเลขเบื้องต้น', place: at(39) },
  ],
  findings: [],
  questions: [],
  roleCount: { metadata: 3, header: 9, group: 0, data: 210, derived: 37, notes: 2 },
}

/** The ground of a first proposal. */
export const firstGround: ProposalGround = {
  summary: paperSummary,
  office: {
    name: 'สำนักงานสาธารณสุขจังหวัดตัวอย่าง',
    code: 'ssj99',
    unit: 'กลุ่มงานพัฒนายุทธศาสตร์',
    email: 'data@example.go.th',
    licence: null,
    habits: {},
  },
  fileName: 'OP_มค67.xlsx',
  previous: null,
  current: null,
  category: 'public',
  expected: 'public',
  formats: ['CSV', 'JSON'],
  today: '2024-02-06',
}
