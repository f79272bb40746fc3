import { Fault } from '../../shared/base/fault.ts'
import type { FileKind } from '../../shared/model/file-kind.ts'
import { checkSheet } from './check-sheet.ts'
import { checkTexts } from './check-texts.ts'
import { refuseDoctype } from './check-xml.ts'
import { findParts } from './find-parts.ts'
import { limits } from './limits.ts'
import { type Part, storeZip } from './store-zip.ts'
import { unpackPart } from './unzip.ts'
import { readDirectory, type ZipEntry } from './zip-directory.ts'

/** A workbook package that was checked through and through: a clean archive to read, its worksheets, and how many values their XML holds. */
export type CheckedPackage = { readonly kind: FileKind; readonly zip: Buffer; readonly worksheets: number; readonly values: number }

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name)

/** Unpacks and checks every part of a workbook. Parts that no table needs are checked and let go. `tell` hears bytes done. */
export function openPackage(bytes: Buffer, tell: (done: number, total: number) => void): CheckedPackage {
  const entries = readDirectory(bytes)
  const named = new Map(entries.map(entry => [entry.name, entry]))
  const { kind, worksheets, texts, needed } = findParts({ names: [...named.keys()], read: name => unpackNamed(bytes, named, name) })
  const checked = texts === null ? null : checkTexts(texts, unpackNamed(bytes, named, texts))
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const parts: Part[] = []
  let [done, values, cells] = [0, 0, 0]
  for (const entry of entries) {
    const part = unpackPart(bytes, entry)
    if (isXml(entry.name) || needed.has(entry.name)) refuseDoctype(entry.name, part)
    if (worksheets.has(entry.name)) {
      const count = checkSheet(entry.name, part, checked?.count ?? 0)
      values += count.values
      cells += count.cells
      if (cells > limits.cells) throw new Fault('file/too-large', { limit: limits.cells, figure: cells, unit: 'cells' })
    }
    if (needed.has(entry.name)) parts.push({ name: entry.name, bytes: entry.name === texts && checked ? checked.bytes : part })
    done += entry.size
    tell(done, total)
  }
  return { kind, zip: storeZip(parts), worksheets: worksheets.size, values }
}

function unpackNamed(bytes: Buffer, named: ReadonlyMap<string, ZipEntry>, name: string): Buffer {
  const entry = named.get(name)
  if (!entry) throw new Fault('file/damaged', { part: name })
  const part = unpackPart(bytes, entry)
  refuseDoctype(name, part)
  return part
}
