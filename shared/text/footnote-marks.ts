const mark = '\\d{1,2}\\/(?!\\d)|\\*{1,3}|[¹²³⁴-⁹†‡]'
const leading = new RegExp(`^(?:(?:หมายเหตุ|notes?)\\s*[:：.]?\\s*)?(${mark})\\s*[^\\s*/]`, 'i')
const trailing = new RegExp(`^(.*?\\S)(\\s*)(${mark})(\\s*\\([^()]*\\))?\\s*$`, 's')

/** The mark (1/, *, ²) that a line begins with as a footnote does; null where it begins with none. */
export const readNoteMark = (line: string): string | null => leading.exec(line.trim())?.[1] ?? null

/** A footnote without the mark that it begins with. */
export const dropNoteMark = (line: string): string => {
  const found = readNoteMark(line)
  return found === null ? line : line.slice(line.indexOf(found) + found.length).trim()
}

/** Takes one of the marks from the end of a text, or from before a last word in brackets: ผลผลิต 1/ (ตัน) is ผลผลิต (ตัน). */
export function dropMark(text: string, marks: ReadonlySet<string>): string {
  const hit = trailing.exec(text)
  const [, head = '', space = '', found = '', unit = ''] = hit ?? []
  if (!hit || !marks.has(found)) return text
  // 12/3/ is no 12 with a mark.
  const glued = space === '' && /[\d/]$/.test(head) && found.endsWith('/')
  return glued ? text : dropMark(head, marks) + unit
}

const letter = /^([a-z])(?:\s*[=:：)/]\s*|\s+)(?=[\u0e01-\u0e4e]{3})/
const figure = /^([-(]?\s*[\d๐-๙][\d๐-๙,. ]*\)?)\s*([a-z])\/?$/

/** The letter that a line begins with as the words about revised or preliminary figures do: r ปรับปรุงข้อมูล; null where it begins with none. */
export const readLetterMark = (line: string): string | null => letter.exec(line.trim())?.[1] ?? null

/** Takes a letter that is one of the marks from behind a figure: 800 r is 800. */
export function dropLetter(text: string, marks: ReadonlySet<string>): string {
  const [, head = '', found = ''] = figure.exec(text.trim()) ?? []
  return marks.has(found) ? head.trim() : text
}
