import { toId } from '../../shared/classify/corpus.ts'
import type { Random } from '../random.ts'
import { digits, from, type OtherSpec, other } from './spec.ts'

const anyOf13 = (r: Random): string => `${r.whole(1, 8)}${r.digits(12)}`
const day = (r: Random): string => `${r.whole(1, 28)} ${r.pick(['ม.ค.', 'ก.พ.', 'มี.ค.', 'ส.ค.'])} ${r.whole(2560, 2568)}`
const pair = (first: string, second: string): OtherSpec['make'] => {
  const [a, b] = [from(first), from(second)]
  return r => `${a(r, 0)} ${b(r, 0)}`
}

/** Numbers, days, codes and pairs of words that look like people's data. */
export const lookAlikes: readonly OtherSpec[] = [
  other('receipt-13', '', 'เลขที่ใบเสร็จ|เลขที่เอกสาร|Invoice No.|เลขที่ใบกำกับภาษี|รหัส', anyOf13),
  other('receipt-13-proved', '', 'เลขที่ใบเสร็จ|เลขที่เอกสาร|Tracking no.|เลขที่ใบกำกับภาษี', r =>
    r.chance(0.2) ? toId(`4${r.digits(11)}`) : anyOf13(r),
  ),
  other('running-13', '', 'เลขอ้างอิง|เลขที่รายการ|Ref.', (_, row) => String(6_807_000_000_000 + row * 17)),
  other('barcode', '', 'บาร์โค้ด|รหัสสินค้า|Barcode', digits('885##########|693##########')),
  other('moment', '', 'timestamp|เวลาบันทึก (ms)', r => 1_700_000_000_000 + r.whole(0, 9_000_000_000)),
  other('asset', '', 'เลขครุภัณฑ์|หมายเลขทรัพย์สิน', digits('7440-001-0###/6#|416-6#-####|7110-006-0003/##')),
  other('budget-code', '', 'รหัสงบประมาณ|รหัสกิจกรรม|รหัสแหล่งเงิน', digits('07##########6#|200##########|6#11###')),
  other('ledger', '', 'รหัสบัญชี|บัญชีแยกประเภท|GL', digits('1101######|5104010###|41######')),
  other('cost-centre', '', 'รหัสศูนย์ต้นทุน|รหัสหน่วยเบิกจ่าย|เลขที่เอกสารขอเบิก', digits('07008#####|36########|31########')),
  other('money', '', 'งบประมาณ|วงเงิน|ราคากลาง|ยอดเบิกจ่าย', r => r.whole(80_000_000, 990_000_000)),
  other('extension', '?phone', 'เบอร์ภายใน|ต่อ', r => r.whole(100, 9999)),
  other('letter', '', 'เลขที่หนังสือ|หนังสือที่|อ้างถึง', digits('มท ๐๘๑#/ว ####|ศธ 04###/####|กค (กวจ) 0405.2/ว ###|อว 78.02/####|สธ 02##')),
  other('part', '', 'รุ่น|Part No.|รหัสอะไหล่', digits('AB#######|XK####|PN########|กข-0#')),
  other('room', '', 'ห้อง|ชั้น|ห้องสอบ', digits('ม.#/#|ป.5/#|อาคาร 3 ห้อง 3##|ก ###')),
  other('highway', '', 'ทางหลวง|สายทาง|หมายเลขทางหลวง', digits('ทล ###|ทช ####|ทล.### กระบี่|สาย ###')),
  other('parcel', '', 'เลขพัสดุ|Tracking', digits('EE#########TH|RC#########TH|JT##########')),
  other('meter', '', 'หมายเลขมิเตอร์|เลขที่ผู้ใช้ไฟ|CA', digits('02########|########|0200########')),
  other('day', '', 'วันที่เกิดเหตุ|วันที่ออกบัตร|วันที่เริ่มสัญญา|วันหมดอายุ|วันบรรจุ|วันที่รับเรื่อง', day),
  other('goods', '', 'รายการ|สินค้า|ชื่อพัสดุ|ชื่อ', from('กระดาษถ่ายเอกสาร|หมึกพิมพ์|น้ำยาทำความสะอาด|ถังขยะ|เครื่องพิมพ์|มะลิซ้อน|ข้าวหอมมะลิ|ดาวเรือง')),
  other(
    'goods-pair',
    '',
    'รายการ|ข้อมูล|สินค้า||Column1',
    pair('สายไฟ|ท่อ|กระเบื้อง|สีทาบ้าน|ตะปู|ปูน|เหล็ก', 'พีวีซี|ลอนคู่|ภายนอก|ซีเมนต์|ข้ออ้อย|ทองแดง|สังกะสี'),
  ),
  other('dish', '', 'เมนู|รายการอาหาร|รายการ|', pair('ผัดไทย|แกงจืด|ข้าวมันไก่|ก๋วยเตี๋ยว|ลาบ|ไข่เจียว', 'เต้าหู้|หมูสับ|กุ้งสด|เส้นเล็ก|ปลาดุก|ทอด|ต้ม')),
  other(
    'place-pair',
    '?address',
    'พื้นที่|ที่ตั้ง||ข้อมูล|ตำบล อำเภอ',
    pair('หนองแวง|ปลายพระยา|ป่าซาง|ท่าวังทอง|บางปลา|แม่ยาว|ทุ่งใหญ่', 'บ้านแพง|เมืองกระบี่|แม่จัน|บางพลี|เวียงชัย|คลองท่อม|ธาตุพนม'),
  ),
  other('state-pair', '', 'สถานะ|ผลการดำเนินการ||หมายเหตุ', pair('ตรวจรับ|เบิกจ่าย|ก่อสร้าง|ส่งมอบ|แก้ไข', 'แล้วเสร็จ|บางส่วน|ล่าช้า|ตามแผน|เรียบร้อย')),
  other(
    'rank-pair',
    '',
    'ตำแหน่ง|ตำแหน่งและระดับ||ข้อมูล',
    pair('นิติกร|นักทรัพยากรบุคคล|วิศวกรโยธา|พยาบาลวิชาชีพ|เจ้าพนักงานพัสดุ', 'ปฏิบัติการ|ชำนาญการ|ชำนาญการพิเศษ|เชี่ยวชาญ|อาวุโส'),
  ),
  other('subject-pair', '', 'รายวิชา|วิชา|ข้อมูล', pair('คณิตศาสตร์|ฟิสิกส์|เคมี|ประวัติศาสตร์|นาฏศิลป์|พลศึกษา', 'พื้นฐาน|เพิ่มเติม|สากล|ประยุกต์|เบื้องต้น')),
  other('plant', '', 'ชนิดพืช|พันธุ์|ชื่อพันธุ์ไม้|รายการ', pair('มะม่วง|ลำไย|ข้าวโพด|อ้อย|ปาล์ม|กล้วย', 'อกร่อง|อีดอ|หวาน|ขอนแก่น 3|น้ำมัน|หอมทอง')),
  other(
    'agency',
    '',
    'หน่วยงาน|สังกัด|เจ้าของโครงการ',
    pair('กองช่าง|สำนักงานเขต|กรมทางหลวง|เทศบาลตำบล|อบต.', 'ฝ่ายโยธา|พื้นที่ 2|แขวงกระบี่|ปลายพระยา|หนองแวง'),
  ),
  other(
    'project',
    '',
    'ชื่อโครงการ|โครงการ|กิจกรรม',
    from('ก่อสร้างถนน คสล. สายบ้านนายพราน|ปรับปรุงห้องนายอำเภอ|จัดซื้อชุดนางรำ|ค่าจ้างครูพี่เลี้ยง|อบรมกำนัน ผู้ใหญ่บ้าน|ก่อสร้างศาลพระภูมิ'),
  ),
  other(
    'english-pair',
    '',
    'Description|Item|Title||รายการ',
    pair('Water|Rural|Budget|Solar|Public|Traffic|School|Clean', 'Supply|Roads|Report|Panels|Services|Signals|Lunch|Energy'),
  ),
  other(
    'english-firm',
    '',
    'Company|Vendor|Supplier',
    from('Andaman Seafood Co., Ltd.|Chao Phraya Express Boat|Siam Steel PCL|Baker & Partners|Taylor Engineering Ltd.'),
  ),
  other(
    'species',
    '',
    'ชื่อวิทยาศาสตร์|Scientific name',
    from('Tectona grandis|Oreochromis niloticus|Zea mays|Manihot esculenta|Hevea brasiliensis|Cocos nucifera'),
  ),
  other('country', '', 'ประเทศ|Country', from('ไทย|ลาว|กัมพูชา|Japan|Myanmar|Vietnam')),
  other('bank', '', 'ธนาคาร|สาขา', from('กรุงไทย|ออมสิน|ธ.ก.ส.|สาขาพะเยา|สาขาปากเกร็ด')),
  other('position', '', 'พิกัด|ละติจูด|Lat', r => (r.chance(0.5) ? `${r.whole(6, 20)}.${r.digits(6)}` : `47N ${r.digits(6)} ${r.digits(7)}`)),
  other('network', '', 'IP|หมายเลขเครื่อง', digits('10.#.#.##|192.168.#.#|SN-########')),
  other('state', '', 'สถานะ|ผลการพิจารณา', from('อนุมัติ|ไม่อนุมัติ|รอผล|ยกเลิก')),
  other('figure', '', 'จำนวน|คะแนนประเมิน|เนื้อที่', r => r.whole(0, 900)),
]

/** What counts are kept about: with a count beside them nobody is meant. */
export const topics: readonly OtherSpec[] = [
  other('of-illness', '', 'โรค|กลุ่มโรค|สาเหตุการป่วย', from('เบาหวาน|ไข้เลือดออก|ปอดอักเสบ|อุบัติเหตุ|มะเร็งตับ')),
  other('of-faith', '', 'ศาสนา', from('พุทธ|อิสลาม|คริสต์|อื่น ๆ')),
  other('of-crime', '', 'ประเภทความผิด|ฐานความผิด', from('ลักทรัพย์|ยาเสพติด|การพนัน|ทำร้ายร่างกาย')),
  other('of-disability', '', 'ประเภทความพิการ', from('การเห็น|การได้ยิน|การเคลื่อนไหว|สติปัญญา')),
  other('of-origin', '', 'กลุ่มชาติพันธุ์|ชนเผ่า', from('กะเหรี่ยง|ม้ง|ลีซู|ลัวะ')),
  other('of-party', '', 'พรรคการเมือง', from('พรรคประชาราษฎร์|พรรคเสรีชน|พรรคพัฒนาถิ่น')),
]
export const counts: readonly OtherSpec[] = [
  other('count', '', 'จำนวน (คน)|จำนวนผู้ป่วย|จำนวนราย|ชาย|หญิง', r => r.whole(0, 4000)),
  other('rate', '', 'อัตราต่อแสนประชากร|ร้อยละ', r => Math.round(r.next() * 10_000) / 100),
]
