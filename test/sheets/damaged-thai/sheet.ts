import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Names came out of an old printer file: parted vowels, marks in the wrong order, a split mark; codes are left as they are',
  paper: `
    รหัส|ชื่อ|จำนวน
    'เเ-01|x|14
    'เเ-02|ดินเเดง|9
    'เเ-03|สําเพ็ง|30
  `,
  cells: { B2: { kind: 'text', value: 'น\uf70b\u0e33', text: 'น\uf70b\u0e33' } },
  roles: `
    H H H
    d d d
    d d d
    d d d
  `,
  columns: ['รหัส|string', 'ชื่อ|string', 'จำนวน|integer'],
  table: `
    code,name,count
    เเ-01,น้ำ,14
    เเ-02,ดินแดง,9
    เเ-03,สำเพ็ง,30
  `,
}
