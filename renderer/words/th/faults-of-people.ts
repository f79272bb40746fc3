import type { Facts } from '../../../shared/base/fault.ts'
import type { FaultCode } from '../../../shared/base/fault-codes.ts'
import { levels, officeRoles, versionStates } from '../../../shared/model/version.ts'
import { isOneOf, toFactNumber, toFactText, toWaitWords } from '../fact.ts'
import type { Sentence } from '../sentence.ts'
import { domain } from './domain.ts'

const wait = (facts: Facts): string =>
  toWaitWords(toFactNumber(facts, 'seconds', 'waitSeconds', 'wait') ?? 0, { second: 'วินาที', minute: 'นาที', soon: 'สักครู่' })
const rolesNeeded = (facts: Facts): string =>
  toFactText(facts, 'roles', 'role')
    .split(', ')
    .map(role => (isOneOf(officeRoles, role) ? domain.officeRole[role] : role))
    .filter(word => word !== '')
    .join(' หรือ ')

/** What is said of people, and of the life of a version. */
export const peopleFaults: { readonly [code in FaultCode & `${'people' | 'version'}/${string}`]: Sentence } = {
  'people/wrong-password': {
    say: f => (f.own === true ? 'รหัสผ่านไม่ถูกต้อง' : 'ชื่อบัญชีหรือรหัสผ่านไม่ถูกต้อง'),
    todo: () => 'ตรวจแป้นพิมพ์ไทย/อังกฤษและ Caps Lock แล้วพิมพ์ใหม่ หากลืม ให้ผู้ดูแลระบบตั้งรหัสผ่านใหม่ให้',
  },
  'people/wait': { say: () => 'ใส่รหัสผ่านผิดหลายครั้ง จึงต้องรอก่อน', todo: f => `ลองใหม่ได้ในอีก ${wait(f)} หากลืมรหัสผ่าน ให้ผู้ดูแลระบบตั้งใหม่ให้` },
  'people/locked': { say: () => 'หน้าจอล็อกอยู่', todo: () => 'ใส่รหัสผ่านเพื่อทำงานต่อจากที่ค้างไว้', offer: 'sign-in' },
  'people/not-signed-in': { say: () => 'ยังไม่ได้เข้าสู่ระบบ', todo: () => 'เข้าสู่ระบบแล้วทำต่อ', offer: 'sign-in' },
  'people/not-allowed': {
    say: () => 'บัญชีของคุณไม่มีหน้าที่ทำสิ่งนี้',
    todo: f => (rolesNeeded(f) ? `ต้องเป็น${rolesNeeded(f)} ให้ผู้ดูแลระบบเพิ่มบทบาทหากคุณมีหน้าที่นี้จริง` : 'ให้ผู้ดูแลระบบเพิ่มบทบาทหากคุณมีหน้าที่นี้จริง'),
  },
  'people/account-taken': {
    say: f => `มีบัญชีชื่อ “${toFactText(f, 'account', 'name') || 'นี้'}” อยู่แล้ว`,
    todo: () => 'ใช้ชื่อบัญชีอื่น เช่น เติมอักษรตัวแรกของนามสกุล',
  },
  'people/weak-password': {
    say: f =>
      `รหัสผ่านเดาง่ายเกินไป${toFactNumber(f, 'least', 'min', 'length') === null ? '' : ` ต้องยาวอย่างน้อย ${toFactNumber(f, 'least', 'min', 'length')} ตัว`}`,
    todo: () => 'ใช้วลีที่จำได้หลายคำต่อกัน ไม่ใช้ชื่อบัญชีหรือคำที่เดาได้',
  },
  'people/must-change-password': { say: () => 'รหัสผ่านนี้เป็นของใช้ครั้งเดียว', todo: () => 'ตั้งรหัสผ่านของคุณเองก่อน แล้วจึงทำงานต่อ' },
  'people/last-administrator': {
    say: () => 'คนนี้เป็นผู้ดูแลระบบคนสุดท้าย จึงเอาออกหรือปิดบัญชีไม่ได้',
    todo: () => 'เพิ่มผู้ดูแลระบบอีกคนก่อน แล้วจึงเปลี่ยน',
    offer: 'open-people',
  },
  'people/own-submission': { say: () => 'คุณเป็นผู้ส่งชุดข้อมูลนี้ จึงตรวจหรืออนุมัติเองไม่ได้', todo: () => 'ให้หัวหน้างานหรือหัวหน้าหน่วยงานคนอื่นพิจารณา' },
  'people/same-reviewer': {
    say: () => 'คุณเป็นผู้ตรวจชุดข้อมูลนี้ ผู้อนุมัติต้องเป็นอีกคนหนึ่ง',
    todo: () => 'ให้หัวหน้าหน่วยงานคนอื่นอนุมัติ หรือให้หน่วยงานกำหนดว่าระดับนี้ใช้คนเดียวพอ',
  },
  'people/key-sealed': { say: () => 'กุญแจลงนามของบัญชีนี้ยังเปิดไม่ได้', todo: () => 'ออกจากระบบแล้วเข้าใหม่ด้วยรหัสผ่านของคุณ', offer: 'sign-in' },
  'version/wrong-state': {
    say: f => `ทำสิ่งนี้กับฉบับที่อยู่ในสถานะ${stateOf(f)}ไม่ได้`,
    todo: () => 'เปิดรายการล่าสุดเพื่อดูว่ามีผู้อื่นดำเนินการไปแล้วหรือไม่',
    offer: 'retry',
  },
  'version/frozen': { say: () => 'ฉบับนี้ส่งไปแล้ว จึงแก้ไขไม่ได้', todo: () => 'รอผลการพิจารณา หรือให้ผู้ตรวจส่งคืน แล้วแก้ในร่างฉบับใหม่' },
  'version/incomplete': {
    say: f => `คำอธิบายที่จำเป็นยังไม่ครบ${toFactText(f, 'missing', 'fields', 'keys') && `: ${toFactText(f, 'missing', 'fields', 'keys')}`}`,
    todo: () => 'เติมช่องที่มีดาวแดงในหน้าคำอธิบายให้ครบ แล้วส่งอีกครั้ง',
  },
  'version/no-format': {
    say: () => 'ยังไม่ได้เลือกไฟล์ที่จะเผยแพร่สักรูปแบบ',
    todo: () => 'เลือกอย่างน้อยหนึ่งรูปแบบในหน้าชั้นข้อมูลและดาว',
  },
  'version/no-base': {
    say: () => 'หน่วยงานยังไม่ได้ตั้งที่อยู่เว็บ จึงให้ที่อยู่แก่สิ่งในข้อมูลไม่ได้',
    todo: () => 'ขอให้ผู้ดูแลระบบตั้งที่อยู่เว็บของหน่วยงานในหน้าชั้นข้อมูลและดาว',
  },
  'version/no-links': {
    say: () => 'ไม่มีค่าใดในคอลัมน์ที่เลือกซึ่งผู้อื่นมีที่อยู่ให้',
    todo: () => 'เลือกคอลัมน์อื่น หรือเพิ่มคอลัมน์รหัสจังหวัด อำเภอ ตำบล วัน เดือน หรือปีในห้องตรวจทาน',
  },
  'version/stars': {
    say: f => `ชุดข้อมูลนี้ได้ ${toFactNumber(f, 'stars', 'count') ?? 'ไม่ถึง 3'} ดาว ปลายทางแบบเปิดรับตั้งแต่ 3 ดาวขึ้นไป`,
    todo: () => 'ดูขั้นที่ยังขาดในหน้าดาว แล้วทำให้ครบ',
  },
  'version/level': {
    say: f => `ระดับชั้น${levelOf(f)}ไปยังปลายทางนี้ไม่ได้`,
    todo: () => 'เฉพาะระดับเปิดเผยไปยังศูนย์ข้อมูลเปิดได้ ระดับอื่นให้ส่งผ่านศูนย์แลกเปลี่ยน',
  },
  'version/not-as-approved': {
    say: () => 'สิ่งที่เก็บอยู่ไม่ตรงกับที่อนุมัติไว้ จึงไม่ส่งออก',
    todo: () => 'แจ้งผู้ดูแลระบบให้ตรวจสอบทั้งบันทึก ถอนฉบับนี้ แล้วเสนออนุมัติฉบับใหม่',
  },
  'version/changed-since': { say: () => 'ข้อมูลเปลี่ยนไปหลังจากที่คุณเปิดหน้านี้', todo: () => 'ดูฉบับล่าสุดที่แสดงขณะนี้ แล้วตัดสินใจอีกครั้ง', offer: 'retry' },
  'version/reason-missing': {
    say: () => 'คุณเลือกต่างจากที่โปรแกรมเสนอ แต่ยังไม่ได้บอกเหตุผล',
    todo: () => 'เขียนเหตุผลสั้น ๆ ให้ผู้ตรวจและผู้อนุมัติเข้าใจ แล้วบันทึกอีกครั้ง',
  },
  'version/level-outdated': {
    say: () => 'สิ่งที่พบในตารางเปลี่ยนไปหลังจากยืนยันชั้นข้อมูล และชั้นที่ควรเป็นเข้มกว่าที่ยืนยันไว้',
    todo: () => 'เปิดขั้นชั้นข้อมูล ดูสิ่งที่พบใหม่ แล้วยืนยันอีกครั้ง ถ้ายังเห็นตามเดิมให้บอกเหตุผล',
  },
  'version/restricted': {
    say: () => 'ชุดข้อมูลนี้เป็นฉบับจำกัดการเข้าถึง จัดเป็นชั้นเปิดเผยไม่ได้',
    todo: () => 'ใช้ฉบับเปิดเผยที่แยกไว้คู่กัน สำหรับส่งไปยังศูนย์ข้อมูลเปิด',
  },
  'version/tells-secret': {
    say: () => 'คำอธิบายของฉบับเปิดเผยบอกถึงอีกฉบับซึ่งเป็นข้อมูลลับ',
    todo: () => 'เปิดขั้นคำอธิบาย เอาเครื่องหมายหน้า “บอกว่ามีฉบับจำกัดการเข้าถึง” ออก แล้วส่งอีกครั้ง',
  },
  'version/not-weighed': {
    say: () => 'ยังไม่ได้วัดความเสี่ยงของตารางฉบับเปิดเผยนี้หลังการแก้ครั้งล่าสุด',
    todo: () => 'เปิดขั้นชั้นข้อมูล รอให้วัดความเสี่ยงเสร็จ แล้วยืนยันชั้นอีกครั้ง',
  },
  'version/singles-out': {
    say: facts => `ตารางนี้ยังระบุตัวบุคคลได้ กลุ่มเล็กสุดมี ${toFactText(facts, 'k')} คน ต่ำกว่าเกณฑ์ ${toFactText(facts, 'goal')} คน`,
    todo: facts =>
      facts['override'] === false ? 'เลือกวิธีลดความเสี่ยงก่อน นโยบายของหน่วยงานไม่ให้เปิดเผยต่ำกว่าเกณฑ์' : 'เลือกวิธีลดความเสี่ยงก่อน หรือเขียนเหตุผลที่เปิดเผยได้',
  },
  'version/split-already': {
    say: () => 'ร่างนี้แยกเป็นสองฉบับแล้ว',
    todo: () => 'เปิดอีกฉบับจากลิงก์ในขั้นชั้นข้อมูล',
  },
  'version/unanswered': {
    say: () => 'ยังมีคำถามจัดชั้นข้อมูลที่ไม่ได้ตอบ หรือคำตอบที่ไม่มีในแบบสอบถามตอนนี้',
    todo: () => 'ดูคำถามอีกครั้ง ตอบให้ครบ แล้วยืนยันใหม่',
    offer: 'retry',
  },
  'version/secret': { say: () => 'ข้อมูลระดับลับขึ้นไปเก็บในเครื่องนี้ได้เฉพาะคำอธิบาย', todo: () => 'ยืนยันการลบต้นฉบับและตารางในหน้าชั้นข้อมูล คำอธิบายจะยังอยู่' },
}

function stateOf(facts: Facts): string {
  const state = toFactText(facts, 'state')
  return isOneOf(versionStates, state) ? ` “${domain.versionState[state]}” ` : 'นี้'
}

function levelOf(facts: Facts): string {
  const level = toFactText(facts, 'level')
  return isOneOf(levels, level) ? ` “${domain.level[level]}” ` : 'นี้'
}
