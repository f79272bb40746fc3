/** What each private-use glyph of the old Thai Windows and Mac fonts stands for (the shaping tables of HarfBuzz). */
const windows = 'ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู'
const mac = 'ัิีึื็่่่้้้๊๊๊๋๋๋์์์ํญฺุูฐ'

const lay = (first: number, letters: string): [string, string][] =>
  [...letters].map((letter, i) => [String.fromCharCode(first + i), letter])

/** Private-use letters U+F700..F71A (Windows) and U+F884..F89E (Mac), each with the Thai letter that it draws. */
export const thaiGlyphs: ReadonlyMap<string, string> = new Map([...lay(0xf700, windows), ...lay(0xf884, mac)])
