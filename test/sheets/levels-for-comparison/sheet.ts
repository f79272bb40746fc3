import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Below the schools stand the means of the district and of the country, with which they are compared',
  paper: `
    ผลการทดสอบทางการศึกษาระดับชาติขั้นพื้นฐาน (O-NET) ชั้น ป.6 ปีการศึกษา 2565
    ที่|โรงเรียน|จำนวนผู้เข้าสอบ|ภาษาไทย|คณิตศาสตร์|วิทยาศาสตร์|ภาษาอังกฤษ|เฉลี่ย 4 วิชา
    1|ราชานุบาล|245|61.20|35.40|44.10|48.30|47.25
    2|บ้านดอน|32|52.10|27.80|37.20|33.00|37.53
    3|บ้านน้ำโค้ง|15|50.33|25.61|36.02|30.11|35.52
    4|สามัคคีวิทยาคาร|120|57.80|31.20|41.00|40.10|42.53
    ระดับเขตพื้นที่|||54.10|28.50|39.60|36.20|39.60
    ระดับประเทศ|||53.89|28.06|39.34|37.62|39.73
  `,
  merges: ['A1:H1'],
  roles: `
    M . . . . . . .
    H H H H H H H H
    d d d d d d d d
    d d d d d d d d
    d d d d d d d d
    d d d d d d d d
    S . . S S S S S
    S . . S S S S S
  `,
  columns: [
    'ที่|integer',
    'โรงเรียน|string',
    'จำนวนผู้เข้าสอบ|integer',
    'ภาษาไทย|number',
    'คณิตศาสตร์|number',
    'วิทยาศาสตร์|number',
    'ภาษาอังกฤษ|number',
    'เฉลี่ย 4 วิชา|number',
  ],
  table: `
    thi,school,count_phukhaosop,thai,khanitsat,wityasat,english,average_4_wicha
    1,ราชานุบาล,245,61.2,35.4,44.1,48.3,47.25
    2,บ้านดอน,32,52.1,27.8,37.2,33,37.53
    3,บ้านน้ำโค้ง,15,50.33,25.61,36.02,30.11,35.52
    4,สามัคคีวิทยาคาร,120,57.8,31.2,41,40.1,42.53
  `,
  lifted: ['title: ผลการทดสอบทางการศึกษาระดับชาติขั้นพื้นฐาน (O-NET) ชั้น ป.6 ปีการศึกษา 2565'],
}
