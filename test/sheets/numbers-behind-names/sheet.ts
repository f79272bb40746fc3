import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Extensions behind telephones and numbers behind names are no second figures',
  paper: `
    หน่วยบริการ|โทรศัพท์|ผู้รับบริการ
    กรุงเทพ (1)|02-141-1234 (12)|1,250
    กรุงเทพ (2)|021411235 (34)|980
    เชียงใหม่ (1)|1669 (5)|730
    เชียงใหม่ (2)|1300 (12)|655
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['หน่วยบริการ|string', 'โทรศัพท์|string', 'ผู้รับบริการ|integer'],
  table: `
    unit_service,phone,service_recipient
    กรุงเทพ (1),02-141-1234 (12),1250
    กรุงเทพ (2),021411235 (34),980
    เชียงใหม่ (1),1669 (5),730
    เชียงใหม่ (2),1300 (12),655
  `,
  findings: ['bad-identifier B4', 'bad-identifier B5'],
}
