/** แบบคำอธิบายและพจนานุกรมข้อมูล: what a description asks for, and what each column means. */
export const profile = {
  byProfile: (title: string) => `ตามแบบ ${title}`,
  ofFiles: 'ของแต่ละไฟล์ (ไม่บังคับ)',
  filledOf: (filled: string, all: string) => `กรอกแล้ว ${filled} จาก ${all} ช่อง`,
  hasProposals: 'มีค่าเสนอ',
  idle: (n: string, names: readonly string[]) => `มีค่าที่กรอกไว้สำหรับชุดข้อมูลประเภทอื่น ${n} ช่อง คือ ${names.join(', ')} ยังเก็บไว้ให้ แต่จะไม่ส่งออก`,
}
