import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Each group ends with its subtotal and the sheet with the grand total of the subtotals',
  paper: `
    รายการ|จำนวน|มูลค่า (บาท)
    งานดำเนินการ||
    ค่าวัสดุ|14|35,200
    ค่าเดินทาง|9|21,750
    รวม|23|56,950
    งานลงทุน||
    ครุภัณฑ์|3|140,000
    ก่อสร้าง|1|915,000
    ที่ดิน|2|402,500
    รวม|6|1,457,500
    รวมทั้งสิ้น|29|1,514,450
  `,
  roles: `
    H H H
    G . .
    d d d
    d d d
    S S S
    G . .
    d d d
    d d d
    d d d
    S S S
    S S S
  `,
  columns: ['กลุ่ม|string', 'รายการ|string', 'จำนวน|integer', 'มูลค่า|integer|บาท'],
  table: `
    group_value,item,count,amount
    งานดำเนินการ,ค่าวัสดุ,14,35200
    งานดำเนินการ,ค่าเดินทาง,9,21750
    งานลงทุน,ครุภัณฑ์,3,140000
    งานลงทุน,ก่อสร้าง,1,915000
    งานลงทุน,ที่ดิน,2,402500
  `,
  proofs: ['B5 holds', 'C5 holds', 'B10 holds', 'C10 holds', 'B11 holds', 'C11 holds'],
  steps: ['set-aside-totals', 'lift-groups'],
}
