import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Within each level of schools stands a sum of its boys and one of its girls, and at the end the sum of all',
  paper: `
    จำนวนนักเรียน ปีการศึกษา 2566
    โรงเรียน|ระดับก่อนประถมศึกษา||||||ระดับประถมศึกษา||||||รวมทั้งสิ้น
    |อ.2||อ.3||รวม||ป.1||ป.2||รวม||
    |ช|ญ|ช|ญ|ช|ญ|ช|ญ|ช|ญ|ช|ญ|
    บ้านดอนสวรรค์|5|6|7|4|12|10|8|9|10|7|18|16|56
    บ้านน้ำปั้ว|3|2|4|5|7|7|6|5|3|4|9|9|32
    วัดพระธาตุ|12|11|14|13|26|24|15|16|17|14|32|30|112
    รวม|20|19|25|22|45|41|29|30|30|25|59|55|200
  `,
  merges: ['A1:N1', 'A2:A4', 'B2:G2', 'H2:M2', 'N2:N4', 'B3:C3', 'D3:E3', 'F3:G3', 'H3:I3', 'J3:K3', 'L3:M3'],
  roles: `
    M . . . . . . . . . . . . .
    H H . . . . . H . . . . . H
    . H . H . H . H . H . H . .
    . H H H H H H H H H H H H .
    d d d d d S S d d d d S S S
    d d d d d S S d d d d S S S
    d d d d d S S d d d d S S S
    S S S S S S S S S S S S S S
  `,
  columns: [
    'โรงเรียน|string',
    'ระดับก่อนประถมศึกษา อ.2 ช|integer',
    'ระดับก่อนประถมศึกษา อ.2 ญ|integer',
    'ระดับก่อนประถมศึกษา อ.3 ช|integer',
    'ระดับก่อนประถมศึกษา อ.3 ญ|integer',
    'ระดับประถมศึกษา ป.1 ช|integer',
    'ระดับประถมศึกษา ป.1 ญ|integer',
    'ระดับประถมศึกษา ป.2 ช|integer',
    'ระดับประถมศึกษา ป.2 ญ|integer',
  ],
  table: `
    school,level_konprathomsueksa_a_2_cha,level_konprathomsueksa_a_2_ya,level_konprathomsueksa_a_3_cha,level_konprathomsueksa_a_3_ya,level_prathomsueksa_pa_1_cha,level_prathomsueksa_pa_1_ya,level_prathomsueksa_pa_2_cha,level_prathomsueksa_pa_2_ya
    บ้านดอนสวรรค์,5,6,7,4,8,9,10,7
    บ้านน้ำปั้ว,3,2,4,5,6,5,3,4
    วัดพระธาตุ,12,11,14,13,15,16,17,14
  `,
  proofs: [
    'B8 holds',
    'C8 holds',
    'D8 holds',
    'E8 holds',
    'F8 holds',
    'G8 holds',
    'H8 holds',
    'I8 holds',
    'J8 holds',
    'K8 holds',
    'L8 holds',
    'M8 holds',
    'N8 holds',
    'F5 holds',
    'F6 holds',
    'F7 holds',
    'G5 holds',
    'G6 holds',
    'G7 holds',
    'L5 holds',
    'L6 holds',
    'L7 holds',
    'M5 holds',
    'M6 holds',
    'M7 holds',
    'N5 holds',
    'N6 holds',
    'N7 holds',
  ],
  lifted: ['title: จำนวนนักเรียน ปีการศึกษา 2566'],
  questions: ['turn-long'],
}
