import { maskDigits, maskWords } from './mask.ts'

const numbers = /(?<!\d)(?:\+?\d[\d -]{6,18}\d)(?!\d)/g
const unbroken = /\d{7,}/g
const mail = /[A-Za-z0-9._%+-]{1,64}@(?=[A-Za-z0-9.-]+\.[A-Za-z]{2})/g
const named =
  /(นางสาว|นาย|นาง|น\.\s?ส\.|ด\.\s?[ชญ]\.|เด็กชาย|เด็กหญิง|Mr\.|Mrs\.|Ms\.|Miss\s)(\s*[ก-ฮเ-ไA-Z][ก-๎A-Za-z]+\s+[ก-ฮเ-ไA-Z][ก-๎A-Za-z]+)/g

/**
 * A text of an office made safe to show beside what was found: long numbers, e-mail addresses and names behind a title are masked, the rest
 * stands. For headings above all, where a paper or a wrongly read table may hold a person.
 */
export const hideInText = (text: string): string =>
  text
    .replace(numbers, found => (found.replace(/\D/g, '').length >= 9 ? maskDigits(found, 1, 2) : found))
    .replace(unbroken, found => maskDigits(found, 1, 2))
    .replace(mail, user => `${user.slice(0, 1)}***@`)
    .replace(named, (_, title: string, rest: string) => title + maskWords(rest))
