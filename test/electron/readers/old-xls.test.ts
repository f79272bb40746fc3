import { describe, expect, it } from 'vitest'
import { endOf, readBytes, valuesOf } from './kit/read.ts'

const short = (...values: readonly number[]): number[] => values.flatMap(value => [value & 255, value >> 8])
const toThai = (text: string): number[] =>
  [...text].map(letter => (letter > '\u0e00' ? letter.charCodeAt(0) - 0xd60 : letter.charCodeAt(0)))
const toLatin = (text: string): number[] => [...Buffer.from(text, 'latin1')]

function record(kind: number, ...bytes: readonly (readonly number[])[]): Buffer {
  const body = bytes.flat()
  return Buffer.from([...short(kind, body.length), ...body])
}

type Laid = { readonly words: readonly (readonly number[])[]; readonly codePage?: number; readonly more?: readonly Buffer[] }

/** A sheet of one column of words, as programs wrote it before there were workbooks. */
function laySheet(age: 2 | 3 | 4, { words, codePage, more = [] }: Laid): Buffer {
  const begin = age === 2 ? record(0x0009, short(2, 0x10)) : record(age === 3 ? 0x0209 : 0x0409, short(age, 0x10, 0))
  const label = (text: readonly number[], r: number): Buffer =>
    age === 2 ? record(0x0004, short(r, 0), [0, 0, 0, text.length], text) : record(0x0204, short(r, 0, 0, text.length), text)
  const said = codePage === undefined ? [] : [record(0x0042, short(codePage))]
  return Buffer.concat([begin, ...said, ...words.map(label), ...more, record(0x000a)])
}

const thai = ['จังหวัด', 'กรุงเทพมหานคร', 'น้ำมัน 95 (ลิตร)']
const wordsOf = (bytes: Buffer): unknown[] => valuesOf(readBytes('เก่า.xls', bytes).sheets[0]?.grid).map(([word]) => word)

describe('a sheet from before there were workbooks', () => {
  it.each([2, 3, 4] as const)('of age %i is read in Thai where its words are Thai, whether it says nothing or what cannot be', age => {
    const words = thai.map(toThai)
    expect(wordsOf(laySheet(age, { words }))).toEqual(thai)
    expect(wordsOf(laySheet(age, { words, codePage: 874 }))).toEqual(thai)
    expect(wordsOf(laySheet(age, { words, codePage: 0x8001 }))).toEqual(thai)
  })

  it.each([2, 3, 4] as const)('of age %i is read in other letters where it has others', age => {
    const latin = ['Übersicht', 'Größe', 'naïve café']
    expect(wordsOf(laySheet(age, { words: latin.map(toLatin) }))).toEqual(latin)
    expect(wordsOf(laySheet(age, { words: latin.map(toLatin), codePage: 1252 }))).toEqual(latin)
    expect(wordsOf(laySheet(age, { words: [toLatin('plain')] }))).toEqual(['plain'])
  })

  it('that has lost a stretch in its middle is refused', () => {
    expect(endOf('เก่า.xls', laySheet(2, { words: thai.map(toThai), more: [Buffer.alloc(64)] }))).toBe('file/damaged zeros')
  })
})
