import { Fault } from '../../shared/base/fault.ts'

export const leastPasswordLength = 8
const longestPassword = 1000

// Stems that guessing programs try first, in the keyboards of a Thai office. Digits and signs around them do not help.
const commonStems = [
  'password',
  'passw0rd',
  'p@ssword',
  'p@ssw0rd',
  'qwerty',
  'qwertyuiop',
  'asdfgh',
  'asdfghjkl',
  'zxcvbn',
  'zxcvbnm',
  'qazwsx',
  '1q2w3e4r',
  '1qaz2wsx',
  'admin',
  'administrator',
  'welcome',
  'letmein',
  'iloveyou',
  'secret',
  'login',
  'office',
  'thailand',
  'bangkok',
  'rabian',
  'ระเบียน',
  'รหัสผ่าน',
  'ฟหกด',
  'ฟหกดเ',
  'ฟหกด่าสว',
  'ๅภถุ',
  'ๆไำพะ',
  'สวัสดี',
  'ประเทศไทย',
  'test',
  'demo',
  'changeme',
  'default',
  'computer',
  'abcdef',
  'aaaaaa',
]

/** Refuses what would be guessed first: people/weak-password with the reason `short`, `long`, `common`, `like-account` or `like-office`. */
export function requireGoodPassword(password: string, about: { readonly account: string; readonly office: readonly string[] }): void {
  const typed = password.normalize('NFKC')
  const length = [...typed].length
  if (length < leastPasswordLength) throw weak('short')
  if (length > longestPassword) throw weak('long')
  const bare = toBare(typed)
  if (isLike(bare, about.account)) throw weak('like-account')
  if (about.office.some(name => isLike(bare, name))) throw weak('like-office')
  if (isMonotonous(typed) || commonStems.some(stem => isLike(bare, stem))) throw weak('common')
}

const weak = (reason: string): Fault => new Fault('people/weak-password', { reason, least: leastPasswordLength })
const toBare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')

// “Like” means: nothing but the word, once or repeated, with at most four digits or signs around it.
function isLike(bare: string, word: string): boolean {
  const stem = toBare(word)
  if (stem.length < 3) return bare === stem
  const left = bare.split(stem).join('')
  return left !== bare && [...left].length <= 4
}

// One short pattern over and over, or a straight run up or down: aaaaaaaa, 12121212, 12345678, 87654321.
function isMonotonous(text: string): boolean {
  if (/^(.{1,4}?)\1+.{0,3}$/u.test(text)) return true
  const codes = [...text].map(letter => letter.codePointAt(0) ?? 0)
  const steps = new Set(codes.slice(1).map((code, i) => code - (codes[i] ?? 0)))
  return steps.size === 1 || /^(?:0?1234567890?|0?987654321|9876543210)\d{0,4}$/u.test(text)
}
