import { type Detector, type Evidence, noVerdict, type Sight, type Verdict } from '../detector.ts'
import { isGivenNameAlone, isKnownGivenName, isKnownLatinName, isKnownThaiName } from '../known-names.ts'
import { maskWords } from '../mask.ts'
import { nameAlone } from '../name-around.ts'
import { type NameHeading, readNameHeading } from '../name-headings.ts'
import { type Titled, titleOf, titlesIn } from '../name-titles.ts'
import { namesABody, startsWithOffice, tellsOfThings } from '../name-words.ts'
import type { Seen } from '../seen.ts'
import { mostDistinct } from '../watch.ts'

const thaiWords = /^[ก-ฮเ-ไ][ก-๎]{1,24}(?:\s+(?:ณ\s+)?[ก-ฮเ-ไ][ก-๎]{1,29}){1,2}$/
const initialled = /^[ก-ฮเ-ไ][ก-๎]{1,24}\s+[ก-ฮเ-ไ]\.$/
const oneThaiWord = /^(?:ณ )?[ก-ฮเ-ไ][ก-๎]{1,29}$/
const latinWords = /^[A-Z][A-Za-z'-]{1,24}(?:\s+[A-Z][A-Za-z'.-]{0,29}){1,3}$/
const oneLatinWord = /^[A-Z][A-Za-z'-]{1,29}$/

/** Names of people: by the title before them, or by their shape under a heading that announces names. */
export const name: Detector = {
  kind: 'name',
  isHeading: heading => readNameHeading(heading) === 'people',
  see: seeName,
  judge: judgeName,
  keeps: text => (initialled.test(text) ? text : text.slice(text.lastIndexOf(' ') + 1)),
  tells: { sure: 'title', likely: 'title', known: 'dictionary' },
  mask: text => {
    const rest = titleOf(text)?.rest ?? ''
    return rest !== '' && text.endsWith(rest) && text.length - rest.length <= 20
      ? text.slice(0, text.length - rest.length) + maskWords(rest)
      : maskWords(text)
  },
}

function seeName({ text, letters }: Seen, headed: boolean): Sight | null {
  if (!letters || text.length > 4000 || text.length < 2) return null
  const alone = nameAlone(text)
  for (const titled of alone === text ? titlesIn(text) : [...titlesIn(alone), ...titlesIn(text)]) {
    const sight = weighTitled(titled)
    if (sight !== null) return sight
  }
  return weighUntitled(alone, headed)
}

function weighUntitled(text: string, headed: boolean): Sight | null {
  if (text.length > 60 || namesABody(text)) return null
  const thai = thaiWords.test(text)
  if (thai || latinWords.test(text)) {
    if (tellsOfThings(text)) return null
    const words = text.split(' ')
    return (thai ? isKnownThaiName(words) : isKnownLatinName(words)) ? 'known' : 'shaped'
  }
  if (oneThaiWord.test(text)) return isGivenNameAlone(text) ? 'known' : headed ? 'shaped' : null
  return initialled.test(text) || (headed && oneLatinWord.test(text)) ? 'shaped' : null
}

/** A title and two words is a person; a title and one word may be an office or a place. */
function weighTitled(titled: Titled): Sight | null {
  const { rest, title } = titled
  const parts = rest.split(/\s+/)
  if (startsWithOffice(titled) || namesABody(parts.slice(0, 2).join(' '))) return null
  const words = parts.filter(word => /^[ก-ฮเ-ไA-Z][ก-๎A-Za-z.'-]+$/.test(word))
  if (words[0] === undefined || !rest.startsWith(words[0])) return null
  if (title === 'religious') return 'sure'
  if (title === 'within') return isKnownThaiName(parts) ? 'sure' : null
  if (title === 'weak') return (words.length >= 2 ? isKnownThaiName(words.slice(0, 2)) : isKnownGivenName(words[0])) ? 'likely' : 'shaped'
  return words.length >= 2 ? 'sure' : 'likely'
}

/** Headings under which people may stand by their given names. */
const mayBeGiven: ReadonlySet<NameHeading> = new Set(['role', 'somebody', 'bare'])

function judgeName(evidence: Evidence): Verdict {
  const { heading, of, sure, likely, known, shaped } = evidence
  const titled = sure + likely
  const count = titled + known + shaped
  const says = readNameHeading(heading)
  if (says === 'people')
    return count === 0 || (titled === 0 && count * 2 < of) ? noVerdict : { count, confidence: (titled + known) * 2 >= of ? 0.99 : 0.9 }
  if (says === 'things') return sure >= 3 && sure * 6 >= of ? { count: sure, confidence: 0.6 } : noVerdict
  // Nearly all of it, then what has no title is a name as well.
  const whole = titled * 2 >= of && count * 5 >= of * 4 ? count : titled + known
  if (titled >= 2 && titled * 2 >= of && (sure > 0 || says === 'role')) return { count: whole, confidence: 0.95 }
  // Names written without a blank: a title and one word, all the way down.
  if (titled >= 4 && titled * 5 >= of * 4 && (says !== 'open' || heading.vague)) return { count, confidence: 0.75 }
  const untitled = judgeUntitled(evidence, says)
  if (untitled.count > 0) return untitled
  return sure > 0 ? { count: sure, confidence: sure >= 3 ? 0.85 : 0.7 } : noVerdict
}

/** Names without titles where no heading announces them: nearly every value looks like a name, and enough of them are known. */
function judgeUntitled({ heading, of, sure, likely, known, shaped, distinct }: Evidence, says: NameHeading): Verdict {
  // Given names alone: of places and plants that bear such names, hardly half do.
  if ((mayBeGiven.has(says) || heading.vague) && known >= 5 && known * 5 >= of * 3 && distinct.size >= 4)
    return { count: known, confidence: 0.75 }
  const count = sure + likely + known + shaped
  if (count * 5 < of * 4) return noVerdict
  // Surnames hardly come again, while the second of two words that tell of things or places does.
  const varied = of >= 5 && distinct.size * 10 >= Math.min(of, mostDistinct) * 7
  if (says === 'role' && (varied || of < 5 || known * 10 >= of)) return { count, confidence: known * 5 >= of ? 0.95 : 0.75 }
  // Of pairs of other words, such as a subdistrict and its district, one in twenty is taken for a name; of names, most.
  const share = says === 'somebody' ? 0.15 : varied ? 0.15 : heading.vague || says === 'named' || says === 'bare' ? 0.3 : 0.4
  return known >= (of < 12 ? 2 : 3) && known >= of * share ? { count, confidence: says === 'somebody' ? 0.9 : 0.75 } : noVerdict
}
