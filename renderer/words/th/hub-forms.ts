/** แบบคำอธิบายของปลายทาง: the form that a hub has of its own, and what it refuses. */
export const hubForms = {
  office: 'ใช้แบบคำอธิบายของหน่วยงาน',
  own: (required: string, fields: string) => `ใช้แบบของปลายทางเอง ${fields} ช่อง จำเป็น ${required} ช่อง`,
  taken: (who: string, when: string) => `รับมาโดย ${who} ${when}`,
  noted: (n: string) => `โต๊ะนี้รับต่างจากปลายทาง ${n} ข้อ`,
  hash: (start: string) => `ลายนิ้วมือของแบบ ${start}`,
  take: 'รับแบบของปลายทาง',
  takeAgain: 'รับแบบอีกครั้ง',
  takeOf: (verb: string, hub: string) => `${verb} “${hub}”`,
  drop: 'ใช้แบบของหน่วยงาน',
  takenNow: (hub: string) => `รับแบบคำอธิบายของ “${hub}” แล้ว`,
  refuses: (hub: string) => `“${hub}” จะไม่รับชุดข้อมูลนี้`,
  refusesWhy: 'ตามแบบคำอธิบายของปลายทางเอง แก้ได้ในขั้นคำอธิบาย ถ้าส่งให้ตรวจทั้งอย่างนี้ จะเลือกปลายทางนี้ไม่ได้เมื่ออนุมัติ',
  refusesNow: 'จึงเลือกเป็นปลายทางไม่ได้ ส่งคืนให้แก้คำอธิบายได้',
}
