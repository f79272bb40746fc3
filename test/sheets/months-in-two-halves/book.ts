import type { PaperBook } from '../kit/paper-book.ts'

const month = (name: string, figures: readonly number[]): string => {
  const [a, b, c, d, e, f] = figures
  return `
        รายงานการรับบริการ เดือน${name} 2567||||||
        ลำดับ|ตำบล|ผู้รับบริการ (คน)||ลำดับ|ตำบล|ผู้รับบริการ (คน)
        1|ในเวียง|${a}||4|ดู่ใต้|${d}
        2|บ่อ|${b}||5|นาซาว|${e}
        3|ผาสิงห์|${c}||6|ไชยสถาน|${f}
      `
}

export const book: PaperBook = {
  why: 'Sheets of one layout, each of which goes on in its right half, are one table with a column of months',
  sheets: {
    มกราคม: { paper: month('มกราคม', [10, 20, 30, 40, 50, 60]) },
    กุมภาพันธ์: { paper: month('กุมภาพันธ์', [11, 21, 31, 41, 51, 61]) },
    มีนาคม: { paper: month('มีนาคม', [12, 22, 32, 42, 52, 62]) },
  },
  tables: [
    {
      sheets: ['มกราคม', 'กุมภาพันธ์', 'มีนาคม'],
      columns: ['เดือน|yearmonth', 'ตำบล|string', 'ผู้รับบริการ|integer|คน'],
      table: `
        month,subdistrict,service_recipient
        2024-01,ในเวียง,10
        2024-01,บ่อ,20
        2024-01,ผาสิงห์,30
        2024-01,ดู่ใต้,40
        2024-01,นาซาว,50
        2024-01,ไชยสถาน,60
        2024-02,ในเวียง,11
        2024-02,บ่อ,21
        2024-02,ผาสิงห์,31
        2024-02,ดู่ใต้,41
        2024-02,นาซาว,51
        2024-02,ไชยสถาน,61
        2024-03,ในเวียง,12
        2024-03,บ่อ,22
        2024-03,ผาสิงห์,32
        2024-03,ดู่ใต้,42
        2024-03,นาซาว,52
        2024-03,ไชยสถาน,62
      `,
      lifted: ['title: รายงานการรับบริการ ปี 2567'],
      findings: ['ordinal-dropped มกราคม!A2'],
    },
  ],
}
