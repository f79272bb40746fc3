import { Fault } from '../../shared/base/fault.ts'
import { checkBinarySheet, countBinaryTexts } from './check-xlsb.ts'
import { createCommentBudget } from './comments/gather-comments.ts'
import { readBinaryComments } from './comments/read-binary-comments.ts'
import { readSheetComments } from './comments/read-comments.ts'
import { settleComments } from './comments/settle-comments.ts'
import { findParts } from './find-parts.ts'
import { limits } from './limits.ts'
import type { Archive } from './open-archive.ts'
import { type ReadSheet, readWorkbook } from './read-workbook.ts'
import { type Part, storeZip } from './store-zip.ts'

/** Reads a binary workbook: every part is unpacked and checked, and the library gets those that make tables in a clean archive. */
export function readXlsb(archive: Archive, onCell: (done: number, total: number) => void): readonly ReadSheet[] {
  const { needed, worksheets, texts, commentParts } = findParts(archive)
  archive.checkOthers(new Set([...needed, ...commentParts]))
  const parts: Part[] = [...needed].map(name => {
    const bytes = archive.unpack(name)
    archive.advance('guard', bytes.length)
    return { name, bytes }
  })
  const bytesOf = (name: string): Buffer => parts.find(part => part.name === name)?.bytes ?? Buffer.alloc(0)
  const count = texts === null ? 0 : countBinaryTexts(texts, bytesOf(texts))
  let values = 0
  for (const { part } of worksheets) values += checkBinarySheet(part, bytesOf(part), count)
  if (values > limits.cells) throw new Fault('file/too-large', { limit: limits.cells, figure: values, unit: 'cells' })
  const { sheets, cells } = readWorkbook(storeZip(parts), worksheets.length, done => onCell(done, values))
  // The library may pass over what it does not understand; then the sheet is not the sheet.
  if (cells < values) throw new Fault('file/damaged', { why: 'cells-lost', figure: cells, limit: values })
  const comments = createCommentBudget()
  return sheets.map(({ grid, hidden }, i) => {
    const part = worksheets[i]
    const found = part === undefined ? [] : readSheetComments(archive, part, comments, readBinaryComments)
    return { grid: settleComments(grid, found, comments), hidden }
  })
}
