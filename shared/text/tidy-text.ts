import { repairThai } from './repair-thai.ts'

/** Repairs Thai, turns every run of white space (line breaks and NBSP too) into one space, and trims. */
export const tidyText = (text: string): string => repairThai(/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

/** Like tidyText for a heading: a line broken between two Thai letters was wrapped to fit, not parted, so no space stays there. */
export const tidyHeading = (text: string): string => tidyText(text.replace(/(?<=[\u0e01-\u0e4e])[ \t]*\r?\n[ \t]*(?=[\u0e01-\u0e4e])/g, ''))

/** Joins two pieces of one phrase: directly where Thai letters meet, with a space elsewhere. */
export const joinPhrase = (left: string, right: string): string =>
  /[\u0e01-\u0e4e]$/.test(left) && /^[\u0e01-\u0e4e]/.test(right) ? left + right : `${left} ${right}`.trim()

/** Text for comparing words: tidy, lower case, without spaces and punctuation. */
export const toComparable = (text: string): string =>
  tidyText(text)
    .toLowerCase()
    .replace(/[\s.,:;()[\]{}"'“”‘’*_/\\-]+/g, '')
