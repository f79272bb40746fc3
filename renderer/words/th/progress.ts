/** ความคืบหน้าของหน่วยงาน: charts over time. */
export const progress = {
  byMonth: 'ส่งตรวจและเผยแพร่ 12 เดือน',
  published: 'เผยแพร่แล้วเดือนนี้',
  submitted: 'ส่งตรวจเดือนนี้',
  sum: 'เผยแพร่แล้วสะสม',
  nothingYet: 'ยังไม่มีฉบับที่ส่งตรวจหรือเผยแพร่ เมื่อมีแล้วจะเห็นความคืบหน้ารายเดือนที่นี่',
  waiting: 'อะไรรออยู่นานเท่าใด',
  nothingWaits: 'ไม่มีฉบับใดรออยู่',
  waits: (count: string, days: string) => `${count} ฉบับ นานสุด ${days} วัน`,
}
