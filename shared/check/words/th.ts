import { figureOf, type QualityWords, textOf } from './saying.ts'

const months = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.']

/** Years, months and days of ISO as Thai paper writes them. */
const timesOf = (facts: Parameters<typeof textOf>[0], name: string): string =>
  textOf(facts, name).replace(/\b(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\b/g, (_, year: string, month?: string, day?: string) =>
    [day === undefined ? '' : String(Number(day)), month === undefined ? '' : (months[Number(month) - 1] ?? ''), String(Number(year) + 543)]
      .filter(part => part !== '')
      .join(' '),
  )

const level: { readonly [level: string]: string } = { province: 'จังหวัด', district: 'อำเภอหรือเขต', subdistrict: 'ตำบลหรือแขวง' }
const levelOf = (facts: Parameters<typeof textOf>[0]): string => level[textOf(facts, 'level')] ?? ''
const types: { readonly [type: string]: string } = {
  ...{ integer: 'จำนวนเต็ม', number: 'ตัวเลข', year: 'ปี', date: 'วันที่', yearmonth: 'เดือน', datetime: 'วันเวลา', time: 'เวลา' },
  boolean: 'จริงหรือเท็จ',
}

/** คุณภาพ: what the checks say, in Thai. */
export const th: QualityWords = {
  check: {
    types: 'ชนิดของค่า',
    missing: 'ค่าที่ขาด',
    'repeated-rows': 'แถวซ้ำ',
    keys: 'รหัสและชื่อที่ต้องไม่ซ้ำ',
    ranges: 'ช่วงที่เป็นไปได้',
    outliers: 'ค่าผิดปกติ',
    'official-names': 'ชื่อและรหัสพื้นที่ทางการ',
    postcodes: 'รหัสไปรษณีย์',
    order: 'ลำดับก่อนหลัง',
    parts: 'ส่วนย่อยรวมเป็นยอดรวม',
    shares: 'ร้อยละตรงกับจำนวน',
    within: 'พื้นที่อยู่ในพื้นที่',
    ages: 'อายุตรงกับวันเกิด',
    sums: 'ผลรวมที่พิมพ์ไว้',
    gaps: 'ช่วงเวลาที่ขาด',
    units: 'หน่วยในคอลัมน์เดียวกัน',
    spelling: 'การสะกดชื่อเดียวกัน',
    scars: 'ตัวอักษรเสีย',
    spaces: 'ช่องว่างและการขึ้นบรรทัด',
  },
  severity: { must: 'ต้องแก้', should: 'ควรดู', info: 'ให้ทราบ' },
  idle: {
    'no-such-column': 'ไม่มีคอลัมน์แบบนี้ในตาราง',
    'too-few-rows': 'แถวน้อยเกินกว่าจะตรวจ',
    'too-many-values': 'มีค่าต่างกันมากเกินกว่าจะตรวจ',
    'no-totals': 'ต้นฉบับไม่มีผลรวมพิมพ์ไว้',
  },
  finding: {
    'type-differs': {
      say: f =>
        textOf(f, 'text') === ''
          ? `ค่าไม่ใช่${types[textOf(f, 'type')] ?? ''}`
          : `“${textOf(f, 'text')}” ไม่ใช่${types[textOf(f, 'type')] ?? ''}`,
      todo: 'แก้ค่าให้เป็นชนิดเดียวกับคอลัมน์ หรือเปลี่ยนชนิดของคอลัมน์',
    },
    'value-lost': {
      say: f => `อ่าน “${textOf(f, 'text')}” เป็นค่าของคอลัมน์ไม่ได้ จึงเว้นว่างไว้`,
      todo: 'แก้ค่าในต้นฉบับหรือในห้องตรวจทาน',
    },
    'number-wrong': {
      say: f => `เลข “${textOf(f, 'text')}” ไม่ถูกแบบ หรือหลักตรวจสอบไม่ตรง`,
      todo: 'ตรวจเลขกับต้นฉบับ อาจพิมพ์ผิดหลัก',
    },
    'numbers-in-text': {
      say: f => `คอลัมน์เป็นตัวเลขเกือบทั้งหมด แต่มีข้อความ เช่น “${textOf(f, 'text')}” จึงรวมยอดไม่ได้`,
      todo: 'แก้ข้อความเหล่านี้เป็นตัวเลข หรือปล่อยว่างถ้าไม่มีข้อมูล',
    },
    'days-in-text': {
      say: f => `คอลัมน์เป็นวันที่เกือบทั้งหมด แต่มีค่าที่ไม่ใช่วันที่จริง เช่น “${textOf(f, 'text')}”`,
      todo: 'แก้ให้เป็นวันที่ที่มีอยู่จริง',
    },
    'column-empty': { say: () => 'คอลัมน์นี้ว่างทุกแถว', todo: 'ตัดคอลัมน์นี้ออก ถ้าไม่มีข้อมูลจริง' },
    'value-missing': { say: f => `ว่างบางแถว จากทั้งหมด ${figureOf(f, 'of')} แถว`, todo: 'เติมค่าถ้าทราบ ถ้าไม่มีข้อมูลจริงปล่อยว่างได้' },
    'mostly-missing': { say: f => `ว่างเกินครึ่งของ ${figureOf(f, 'of')} แถว`, todo: 'พิจารณาว่าคอลัมน์นี้ยังจำเป็นหรือไม่' },
    'missing-together': {
      say: f => `${figureOf(f, 'many')} คอลัมน์ว่างพร้อมกันในแถวเดียวกัน: ${textOf(f, 'columns')}`,
      todo: 'ดูว่าแถวเหล่านี้ยังกรอกไม่ครบ หรือเป็นคนละเรื่องกับแถวอื่น',
    },
    'row-nearly-blank': { say: () => 'แถวนี้แทบไม่มีข้อมูล', todo: 'ตัดแถวออก หรือเติมข้อมูลให้ครบ' },
    'number-for-nothing': {
      say: f => `${figureOf(f, 'value')} น่าจะแทนคำว่าไม่มีข้อมูล ถ้านำไปคำนวณ ผลจะผิด`,
      todo: 'ปล่อยว่างแทนตัวเลขนี้',
    },
    'word-for-nothing': { say: f => `มีคำที่แปลว่าไม่มีข้อมูล: ${textOf(f, 'text')}`, todo: 'ปล่อยว่าง ถ้าไม่ได้ตั้งใจให้เป็นคำตอบหนึ่ง' },
    'row-repeated': { say: () => 'แถวซ้ำกับแถวก่อนหน้าทุกคอลัมน์', todo: 'ตัดแถวที่ซ้ำออก ถ้าเป็นรายการเดียวกัน' },
    'key-repeated': { say: () => 'รหัสซ้ำ ทั้งที่รหัสอื่นในคอลัมน์ไม่ซ้ำกันเลย', todo: 'ตรวจว่าเป็นรายการเดียวกัน หรือพิมพ์รหัสผิด' },
    'key-missing': { say: () => 'ไม่มีรหัส จึงอ้างถึงแถวนี้ไม่ได้', todo: 'เติมรหัสให้ครบ' },
    'same-names-other-figures': {
      say: f => `ชื่อซ้ำ (${textOf(f, 'columns')}) แต่ตัวเลขไม่เท่ากัน ไม่รู้ว่าแถวใดถูก`,
      todo: 'ตรวจกับต้นฉบับแล้วเหลือไว้แถวเดียว หรือแก้ชื่อให้ต่างกัน',
    },
    'share-out-of-range': { say: f => `ร้อยละ ${figureOf(f, 'value')} อยู่นอกช่วง 0–100`, todo: 'ตรวจจุดทศนิยมและตัวหารกับต้นฉบับ' },
    'age-out-of-range': { say: f => `อายุ ${figureOf(f, 'value')} ปี เป็นไปไม่ได้`, todo: 'ตรวจกับต้นฉบับ อาจเป็นปีเกิดหรือพิมพ์ผิด' },
    'year-out-of-range': { say: f => `ปี ${timesOf(f, 'value')} (ค.ศ. ${textOf(f, 'value')}) ไม่น่าเป็นไปได้`, todo: 'ตรวจปีและศักราชกับต้นฉบับ' },
    'negative-count': { say: f => `จำนวน ${figureOf(f, 'value')} ติดลบ`, todo: 'ตรวจเครื่องหมายกับต้นฉบับ' },
    'broken-count': { say: f => `จำนวนนับ ${figureOf(f, 'value')} ไม่เป็นจำนวนเต็ม`, todo: 'ตรวจว่าเป็นค่าเฉลี่ยหรือจุดทศนิยมผิดที่' },
    'day-to-come': { say: f => `วันที่ ${timesOf(f, 'value')} ยังมาไม่ถึง`, todo: 'ตรวจปีและศักราชกับต้นฉบับ' },
    'coordinate-outside': {
      say: f => `พิกัด ${figureOf(f, 'value')} อยู่นอกช่วง ${figureOf(f, 'least')} ถึง ${figureOf(f, 'most')}`,
      todo: 'ตรวจว่าสลับละติจูดกับลองจิจูด หรือเป็นพิกัดระบบอื่น',
    },
    'far-off': {
      say: f =>
        `${figureOf(f, 'value')} ต่างจากปกติมาก ค่ากลาง${textOf(f, 'among') === '' ? '' : `ของ “${textOf(f, 'among')}”`} ${figureOf(f, 'usual')}`,
      todo: 'ตรวจหน่วยและจุดทศนิยมกับต้นฉบับ ถ้าถูกแล้วให้คงไว้',
    },
    'name-unofficial': {
      say: f =>
        `“${textOf(f, 'text')}” ไม่มีในรายชื่อ${levelOf(f)}ทางการ${textOf(f, 'official') === '' ? '' : ` น่าจะเป็น “${textOf(f, 'official')}”`}`,
      todo: 'แก้เป็นชื่อทางการ',
    },
    'code-unofficial': { say: f => `รหัส${levelOf(f)} ${textOf(f, 'text')} ไม่มีในรายการของกรมการปกครอง`, todo: 'ตรวจรหัสกับชื่อพื้นที่' },
    'postcode-unknown': { say: f => `รหัสไปรษณีย์ ${textOf(f, 'text')} ไม่มีในประเทศไทย`, todo: 'แก้รหัสไปรษณีย์ให้ถูกต้อง' },
    'postcode-elsewhere': {
      say: f => `รหัสไปรษณีย์ ${textOf(f, 'text')} ไม่ใช่ของจังหวัด ${textOf(f, 'province')}`,
      todo: 'ตรวจรหัสไปรษณีย์หรือจังหวัด บางตำบลใช้ไปรษณีย์ของจังหวัดข้างเคียง',
    },
    'ends-before-start': {
      say: f => `${textOf(f, 'high')} (${timesOf(f, 'end')}) มาก่อน ${textOf(f, 'low')} (${timesOf(f, 'start')})`,
      todo: 'ตรวจวันที่ทั้งสองกับต้นฉบับ อาจสลับกัน',
    },
    'least-above-most': {
      say: f => `${textOf(f, 'low')} ${figureOf(f, 'start')} มากกว่า ${textOf(f, 'high')} ${figureOf(f, 'end')}`,
      todo: 'ตรวจค่าทั้งสองกับต้นฉบับ อาจสลับกัน',
    },
    'parts-differ': {
      say: f => `ยอดรวม ${figureOf(f, 'printed')} ไม่เท่ากับ ${textOf(f, 'parts')} = ${figureOf(f, 'sum')} (ต่าง ${figureOf(f, 'difference')})`,
      todo: 'ตรวจส่วนย่อยและยอดรวมของแถวนี้กับต้นฉบับ',
    },
    'share-differs': {
      say: f => `ร้อยละ ${figureOf(f, 'value')} ไม่ตรงกับ ${textOf(f, 'part')} ÷ ${textOf(f, 'whole')} = ${figureOf(f, 'expected')}`,
      todo: 'คำนวณร้อยละใหม่ หรือตรวจจำนวนในแถวนี้',
    },
    'place-elsewhere': {
      say: f =>
        `“${textOf(f, 'text')}” ไม่ได้อยู่ใน “${textOf(f, 'around')}”${textOf(f, 'official') === '' ? '' : ` แต่อยู่ใน ${textOf(f, 'official')}`}`,
      todo: 'ตรวจชื่อพื้นที่ทั้งสองในแถวนี้',
    },
    'age-differs': {
      say: f => `อายุ ${figureOf(f, 'value')} ไม่ตรงกับวันเกิด ${timesOf(f, 'birth')} (น่าจะ ${figureOf(f, 'expected')})`,
      todo: 'ตรวจอายุหรือวันเกิดกับต้นฉบับ',
    },
    'total-differs': { say: f => `ผลรวมที่พิมพ์ไว้ไม่ตรงกับผลบวก จากทั้งหมด ${figureOf(f, 'of')} ค่า`, todo: 'ดูรายการพิสูจน์ผลรวมแล้วตรวจกับต้นฉบับ' },
    'period-missing': {
      say: f => `ไม่มีข้อมูลของ ${timesOf(f, 'text')} (มีตั้งแต่ ${timesOf(f, 'first')} ถึง ${timesOf(f, 'last')})`,
      todo: 'เพิ่มช่วงเวลาที่ขาด หรืออธิบายเหตุในคำอธิบายข้อมูล',
    },
    'series-broken': {
      say: f => `“${textOf(f, 'name')}” ไม่มีข้อมูลของ ${timesOf(f, 'text')}`,
      todo: 'เพิ่มแถวที่ขาด หรือตรวจว่าชื่อสะกดต่างไปในช่วงนั้น',
    },
    'units-mixed': { say: f => `คอลัมน์เดียวมีหลายหน่วย: ${textOf(f, 'text')}`, todo: 'แปลงเป็นหน่วยเดียวกันก่อนเผยแพร่' },
    'spelled-differently': {
      say: f => `สะกดต่างกันแต่น่าจะเป็นสิ่งเดียวกัน: ${textOf(f, 'text')} กับ “${textOf(f, 'common')}”`,
      todo: 'ใช้คำสะกดเดียวกันทุกแถว',
    },
    'nearly-same': { say: f => `“${textOf(f, 'text')}” คล้าย “${textOf(f, 'common')}” มาก อาจพิมพ์ผิด`, todo: 'แก้ถ้าพิมพ์ผิด ถ้าเป็นคนละสิ่งให้คงไว้' },
    'letters-broken': {
      say: f => `ตัวอักษรเสียจากการแปลงรหัส: “${textOf(f, 'text')}”`,
      todo: 'พิมพ์คำนี้ใหม่จากต้นฉบับ หรือนำเข้าไฟล์ที่บันทึกด้วยรหัสภาษาไทยที่ถูกต้อง',
    },
    'letters-scarred': { say: f => `ตัวอักษรดูถูกแต่ประกอบผิด จึงค้นไม่พบ: “${textOf(f, 'text')}”`, todo: 'ซ่อมตัวอักษรให้เป็นแบบมาตรฐาน' },
    'space-astray': { say: f => `มีช่องว่างเกินหรือขึ้นบรรทัดในค่า: “${textOf(f, 'text')}”`, todo: 'ตัดช่องว่างที่เกิน' },
  },
  report: {
    sheets: { summary: 'สรุป', findings: 'ข้อสังเกต', table: 'ตาราง' },
    fileName: title => `รายงานคุณภาพ ${title}`,
    headings: ['ที่', 'น้ำหนัก', 'การตรวจ', 'คอลัมน์', 'สิ่งที่พบ', 'จำนวน', 'ตำแหน่งในต้นฉบับ', 'สิ่งที่ควรทำ'],
    note: 'ข้อสังเกตของแถว',
    wholeRow: 'ทั้งแถว',
    facts: {
      file: 'ต้นฉบับ',
      table: 'ตาราง',
      rows: 'แถว',
      columns: 'คอลัมน์',
      seen: 'แถวที่ตรวจ',
      day: 'วันที่ตรวจ',
      legend: 'เซลล์สีแดงคือต้องแก้ สีส้มคือควรดู คอลัมน์สุดท้ายของแผ่นงาน “ตาราง” บอกเหตุผลและตำแหน่งในต้นฉบับ',
      totals: 'ข้อสังเกต',
      checks: 'การตรวจ',
      clean: 'ไม่พบปัญหา',
      more: 'และอีก',
      cut: 'แผ่นงานนี้มีเฉพาะแถวแรกของตาราง เพราะตารางยาวกว่าที่แผ่นงานเก็บได้',
    },
    checked: (columns, findings) => (findings === 0 ? `ตรวจ ${columns} รายการ ไม่พบปัญหา` : `ตรวจ ${columns} รายการ พบ ${findings} ข้อ`),
  },
}
