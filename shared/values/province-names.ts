import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { provinces } from './lists/provinces.ts'

/** Names of places without spaces and points, each with the codes of all that bear it. */
export type Names = ReadonlyMap<string, readonly string[]>

/** The code of Bangkok, which is no province by law and one in every list. */
export const bangkok = '10'
// Short, popular and former names. พระนคร and ธนบุรี were provinces until 2514; both are Bangkok now.
const otherNames: Readonly<Record<string, string>> = {
  กทม: bangkok,
  กรุงเทพ: bangkok,
  กรุงเทพฯ: bangkok,
  กรุงเทพมหานครฯ: bangkok,
  พระนคร: bangkok,
  ธนบุรี: bangkok,
  พระนครธนบุรี: bangkok,
  นครหลวงกรุงเทพธนบุรี: bangkok,
  bangkokmetropolis: bangkok,
  krungthep: bangkok,
  อยุธยา: '14',
  กรุงเก่า: '14',
  ayutthaya: '14',
  แปดริ้ว: '24',
  โคราช: '30',
  korat: '30',
  อุบล: '34',
  อุดร: '41',
  นครศรีฯ: '80',
  สุราษฎร์: '84',
  สุราษฎร์ฯ: '84',
  ประจวบ: '77',
  ประจวบฯ: '77',
}

/** The words that say of a name that it is of a province. */
export const provincePrefix = /^(?:จังหวัด|จ\.|จ(?= )|จว\.|changwat|province of)\s*/i

/** A name as it is looked up. */
export const squeezeName = (text: string): string => text.replace(/[\s.'-]+/g, '').toLowerCase()

/** Lays out names with the codes that bear them. */
export function layNames(pairs: Iterable<readonly [name: string, code: string]>): Names {
  const names = new Map<string, string[]>()
  for (const [name, code] of pairs) {
    const known = names.get(name)
    if (known === undefined) names.set(name, [code])
    else if (!known.includes(code)) known.push(code)
  }
  return names
}

/** Makes a thing when it is first asked for, and only then. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Provinces by their Thai, English, short, popular and former names. */
export const provinceNames = once(() =>
  layNames([
    ...provinces.flatMap(({ code, th, en }): [string, string][] => [
      [squeezeName(th), code],
      [squeezeName(en), code],
    ]),
    ...Object.entries(otherNames),
  ]),
)

const provinceOf = (text: string): string | undefined =>
  (provinceNames().get(squeezeName(tidyText(text))) ??
    provinceNames().get(squeezeName(toArabicDigits(tidyText(text)).replace(provincePrefix, ''))))?.[0]

/** True of a text that is the name of a province, official or not, be it with its word. */
export const isProvince = (text: string): boolean => provinceOf(text) !== undefined

/** True of names that are each of another province: พระนคร and ธนบุรี beside each other are two sides of one. */
export function areProvinces(names: readonly string[]): boolean {
  const codes = names.map(provinceOf)
  return !codes.includes(undefined) && new Set(codes).size === new Set(names.map(name => squeezeName(tidyText(name)))).size
}
