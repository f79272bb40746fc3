import { type BookType, utils, write } from 'xlsx'

/** Rows of words, numbers and blanks that are the same on every run. */
export const manyRows = (count: number): (string | number | boolean | null)[][] => [
  ['ลำดับ', 'จังหวัด', 'จำนวน', 'จริง'],
  ...Array.from({ length: count }, (_, i) => [i + 1, `จังหวัดที่ ${i % 77}`, i % 5 === 0 ? null : (i * 7919) / 100, i % 2 === 0]),
]

/** A good workbook that the library wrote. */
export function writeGood(bookType: BookType, rows: readonly (readonly unknown[])[] = manyRows(400)): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), 'แผ่นหนึ่ง')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['หัว'], [1]]), 'แผ่นสอง')
  return write(book, { bookType, type: 'buffer', bookSST: bookType !== 'biff5', compression: true }) as Buffer
}
