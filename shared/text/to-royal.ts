import { codas, onsets } from './royal-tables.ts'

type Shape = { readonly find: RegExp; readonly vowel: string }

// C is the onset, K a coda: a consonant that no vowel sign follows. Tone marks were taken out before.
const onset = '((?:ห[งญนมยรลว]|อย(?=[่าู])|ทร|[กขคตปพ]ร|[กขคปพผ]ล|[กขค]ว|[จซศส]ร(?=[ะ-ู็])|[ก-ฮ]))'
const plain = '([กขคฆงจชซฎฏฐฑฒดตถทธศษสญณนรลฬบปพภฟมยว])(?![ะ-ู็])(?!(?<=[กขคตปพผ])[รลว][ะ-ู็])(?!(?<=[จซศส])ร[ะ-ู็])(?!อ(?![ก-ฮ]?[ะ-ู็]))'
// A lone consonant left at the end would not be a word: then the one before begins its syllable.
const loose = `${plain}(?![ก-ฮ]$)`
const shape = (pattern: string, vowel: string): Shape => ({
  find: new RegExp(`^${pattern.replaceAll('C', onset).replaceAll('K', `(?:${loose})?`)}`),
  vowel,
})

const shapes: readonly Shape[] = [
  shape('เCียะ?K', 'ia'),
  shape('เCือะ?K', 'uea'),
  shape('เCาะ', 'o'),
  shape('เCา', 'ao'),
  shape('เCอะ?K', 'oe'),
  shape('เCิK', 'oe'),
  shape('เCย(?![ะ-ู็])', 'oei'),
  shape('เC็?ะ?K', 'e'),
  shape('แC็?ะ?K', 'ae'),
  shape('โCะ?K', 'o'),
  shape('[ใไ]Cย?', 'ai'),
  shape('Cัวะ?', 'ua'),
  shape('Cัย', 'ai'),
  shape('CัK', 'a'),
  shape('Cรร(?=[ก-ฮ](?![ะ-ู็]))K', 'a'),
  shape('Cรร', 'an'),
  shape('Cำ', 'am'),
  shape('Cะ', 'a'),
  shape('CาK', 'a'),
  shape('CิK', 'i'),
  shape('CีK', 'i'),
  shape('CึK', 'ue'),
  shape('Cือ?K', 'ue'),
  shape('CุK', 'u'),
  shape('CูK', 'u'),
  shape('C็อK', 'o'),
  shape('CอK', 'o'),
  shape('Cว(?=[ก-ฮ](?![ะ-ู็]))K', 'ua'),
]
const closed = new RegExp(`^${onset}${plain}`)
const open = new RegExp(`^${onset}`)

const sayCoda = (letter: string | undefined): string => (letter === undefined ? '' : (codas.get(letter) ?? ''))
const sayOnset = (letters: string | undefined): string => onsets.get(letters ?? '') ?? ''

function takeSyllable(rest: string): { readonly roman: string; readonly length: number } {
  for (const { find, vowel } of shapes) {
    const hit = find.exec(rest)
    if (hit) return { roman: sayOnset(hit[1]) + vowel + sayCoda(hit[2]), length: hit[0].length }
  }
  const shut = closed.exec(rest)
  if (shut) return { roman: `${sayOnset(shut[1])}o${sayCoda(shut[2])}`, length: shut[0].length }
  const bare = open.exec(rest)
  if (bare) return { roman: `${sayOnset(bare[1])}a`, length: bare[0].length }
  return { roman: '', length: 1 }
}

// A tone mark stands on the consonant that begins its syllable.
const toned = /[เแโใไ]?(?:ห[งญนมยรลว]|[กขคตปพผสศ][รลว]|[ก-ฮ])[ัิ-ู็]?[่-๋]/g

/** Spells a stretch of Thai letters with a to z near to the Royal Thai General System; syllables are found by rule, without a dictionary. */
export function toRoyal(thai: string): string {
  // A silenced letter goes with its mark, and with the i or u that it carries.
  const spoken = thai.replace(/[ตทด]ร[ิุ]?์|[ก-ฮ][ิุ]?์/g, '').replace(/ฤ/g, 'ริ')
  return spoken
    .replace(toned, '|$&')
    .split('|')
    .map(piece => spell(piece.replace(/[่-๋ํ๎ฺ]/g, '')))
    .join('')
}

function spell(thai: string): string {
  let roman = ''
  for (let rest = thai; rest !== ''; ) {
    const syllable = takeSyllable(rest)
    roman += syllable.roman
    rest = rest.slice(syllable.length)
  }
  return roman
}
