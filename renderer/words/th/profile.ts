import type { FieldKind } from '../../../shared/describe/profile.ts'
import type { ProfileNote } from '../../../shared/describe/read-hub-field.ts'

const schemaWhy: Readonly<Record<string, string>> = {
  none: 'ไม่มีแบบคำอธิบายของ thai_gdc ให้อ่าน',
  'not-json': 'อ่านเป็น JSON ไม่ได้',
  'no-list': 'ควรเป็นรายการ',
  'no-field': 'ไม่ใช่ช่อง',
  'no-name': 'ช่องไม่มีชื่อ',
  'no-value': 'ตัวเลือกไม่มีค่า',
  twice: 'มีช่องซ้ำ',
  'bad-field': 'ช่องใช้ไม่ได้',
}

/** Why a hub's form cannot be used, for the fault that says so. */
export const saySchemaWhy = (why: string): string => schemaWhy[why] ?? why

/** แบบคำอธิบาย: what a description asks for. */
export const profile = {
  inForce: 'แบบที่ใช้อยู่',
  fromOf: { house: () => 'มากับโปรแกรม', hub: (name: string) => `อ่านจากปลายทาง “${name}”`, file: (name: string) => `จากไฟล์ “${name}”` },
  sinceStart: 'ใช้มาตั้งแต่เปิดหน่วยงาน',
  since: (who: string, when: string) => `เลือกโดย ${who} ${when}`,
  useHouse: 'ใช้แบบของโปรแกรม',
  useHub: 'อ่านจากปลายทาง',
  useFile: 'อ่านจากไฟล์…',
  notesTitle: (n: string) => `โปรแกรมนี้รับต่างจากปลายทาง ${n} ข้อ`,
  note: {
    'preset-unknown': detail => `ไม่รู้จักรูปแบบ “${detail}” ให้กรอกเป็นข้อความ`,
    'validator-unknown': detail => `ปลายทางตรวจด้วย “${detail}” ซึ่งโปรแกรมนี้ตรวจแทนไม่ได้ ปลายทางจะตรวจเมื่อส่ง`,
    'choices-elsewhere': detail => `รายการตัวเลือกอยู่ที่ปลายทาง (${detail}) โปรแกรมนี้ใช้รายการมาตรฐาน หรือให้พิมพ์เอง`,
    'type-unknown': detail => `ไม่รู้จักประเภทชุดข้อมูล “${detail}”`,
    'has-parts': () => 'เป็นช่องหลายส่วน กรอกที่ปลายทาง',
    'same-key': () => 'ช่องของไฟล์ชื่อเดียวกับของชุดข้อมูล จึงไม่ใช้',
  } as Record<ProfileNote['code'], (detail: string) => string>,
  fieldsTitle: (n: string) => `ช่องทั้งหมด ${n} ช่อง`,
  columns: { field: 'ช่อง', how: 'กรอกอย่างไร', types: 'ใช้กับ', required: 'จำเป็น' },
  kind: {
    text: 'ข้อความ',
    long: 'ข้อความยาว',
    one: 'เลือกหนึ่ง',
    many: 'เลือกได้หลายข้อ',
    tags: 'คำสำคัญ',
    email: 'อีเมล',
    date: 'วันที่',
    slug: 'ชื่อในที่อยู่เว็บ',
  } satisfies Record<FieldKind, string>,
  codes: (n: string) => `จาก ${n} ตัวเลือก`,
  everyType: 'ทุกประเภท',
  byProfile: (title: string) => `ตามแบบ ${title}`,
  ofFiles: 'ของแต่ละไฟล์ (ไม่บังคับ)',
  filledOf: (filled: string, all: string) => `กรอกแล้ว ${filled} จาก ${all} ช่อง`,
  hasProposals: 'มีค่าเสนอ',
  idle: (n: string, names: readonly string[]) => `มีค่าที่กรอกไว้สำหรับชุดข้อมูลประเภทอื่น ${n} ช่อง คือ ${names.join(', ')} ยังเก็บไว้ให้ แต่จะไม่ส่งออก`,
}
