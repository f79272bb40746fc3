import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { toRoyal } from '../text/to-royal.ts'
import { provinces } from '../values/lists/provinces.ts'
import { glossary } from './glossary.ts'
import { reservedWords } from './reserved-words.ts'

const mostBytes = 63
// Short names of provinces are parts of other words: เลย, ตาก.
const inside = provinces.filter(({ th }) => th.length >= 6).map(({ th, en }): [string, string] => [th, toWords(en)])
const whole = new Map(provinces.map(({ th, en }) => [th, toWords(en)]))
const known = new Map([...inside, ...glossary])
const longestWord = Math.max(...[...known.keys()].map(word => word.length))

function toWords(english: string): string {
  return english.toLowerCase().replaceAll(' ', '_')
}

/** Puts Thai into English words: glossary first, Royal spelling for what it does not know. */
function toEnglish(thai: string): string[] {
  const words: string[] = []
  let unknown = ''
  const spell = (): void => {
    if (unknown !== '') words.push(toRoyal(unknown))
    unknown = ''
  }
  for (let i = 0; i < thai.length; ) {
    const word = takeKnown(thai, i)
    if (word === null) {
      unknown += thai[i]
      i++
      continue
    }
    spell()
    words.push(known.get(word) ?? '')
    i += word.length
  }
  spell()
  return words.filter(word => word !== '')
}

function takeKnown(thai: string, from: number): string | null {
  for (let size = Math.min(longestWord, thai.length - from); size >= 2; size--) {
    const word = thai.slice(from, from + size)
    // A word does not end before a mark or vowel that leans on it.
    if (known.has(word) && !/^[ะ-ฺ็-๎]/.test(thai.slice(from + size))) return word
  }
  return null
}

/** A machine name for a label: a to z, figures and underscores, a letter first, at most 63 bytes, no word that SQL keeps. Not yet unique. */
export function mintName(label: string): string {
  const province = whole.get(tidyText(label))
  if (province !== undefined) return province
  const plain = toArabicDigits(tidyText(label))
    .replace(/[พค]\.\s?ศ\.?|(?<!เ)[พค]ศ(?![ก-๎])/g, ' ')
    .replace(/(\d)[,\s](?=\d{3})/g, '$1')
    .replace(/ๆ/g, '')
  const words = plain
    .split(/([ก-๎]+)/)
    .flatMap(piece =>
      /[ก-๎]/.test(piece)
        ? toEnglish(piece)
        : piece
            .normalize('NFKD')
            .replace(/[^A-Za-z0-9]+/g, ' ')
            .toLowerCase()
            .split(' '),
    )
    .filter(word => word !== '')
  const once = words.filter((word, i) => word !== words[i - 1])
  let name = shorten(once.join('_').replace(/^_+|_+$/g, ''))
  if (name === '') name = /[พค]\.?\s?ศ/.test(label) ? 'year' : 'column'
  if (/^\d/.test(name)) name = shorten(`n_${name}`)
  return reservedWords.has(name) ? `${name}_value` : name
}

/** Cuts between words; only a name that is one long word is cut inside it. */
function shorten(name: string, most = mostBytes): string {
  if (name.length <= most) return name
  const cut = name.slice(0, most + 1).lastIndexOf('_')
  return (cut > 0 ? name.slice(0, cut) : name.slice(0, most)).replace(/_+$/, '')
}

/** Makes names unique in their order: the second `total` becomes `total_2`. */
export function makeUnique(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map(name => {
    let now = name
    for (let n = 2; taken.has(now); n++) now = `${shorten(name, mostBytes - String(n).length - 1)}_${n}`
    taken.add(now)
    return now
  })
}

/** True of a name that a person may give to a column as it is. */
export const isGoodName = (name: string): boolean => /^[a-z][a-z0-9_]*$/.test(name) && name.length <= mostBytes && !reservedWords.has(name)
