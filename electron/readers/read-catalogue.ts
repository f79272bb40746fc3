import { readFileSync, type Stats, statSync } from 'node:fs'
import { Fault } from '../../shared/base/fault.ts'
import type { Profile } from '../../shared/describe/profile.ts'
import type { Grid } from '../../shared/model/grid.ts'
import type { CatalogueRead } from '../../shared/publish/gdc/read-catalogue.ts'
import { readGdcWorkbook } from '../../shared/publish/gdc/read-workbook.ts'
import { readDcat } from '../../shared/publish/read-dcat.ts'
import { readSerial } from '../../shared/values/calendar.ts'
import type { readFile } from './read-file.ts'
import { readGridsOf, toTextSheet } from './read-grids-of.ts'
import { extensionOf } from './sniff.ts'

/** A catalogue of 100,000 datasets has some three million cells; a document of them is as large as a text that can still be held. */
const mostCells = 6_000_000
const mostBytes = 100 * 2 ** 20

type Asked = { readonly path: string; readonly name: string; readonly profile: Profile }
type Tell = Parameters<typeof readFile>[2]

/** Reads a catalogue that was made elsewhere: the import workbook of thai_gdc in any workbook format, or DCAT in JSON-LD. */
export function readCatalogue({ path, name, profile }: Asked, tell: Tell): CatalogueRead {
  if (/^(?:json|jsonld)$/.test(extensionOf(name))) return readDcat(profile, readDocument(path, name, tell))
  return readGdcWorkbook(
    profile,
    readGridsOf(path, name, mostCells, tell).map(grid => toTextSheet(grid, toText)),
  )
}

function readDocument(path: string, name: string, tell: Tell): string {
  tell({ stage: 'read', done: 0, total: 1 })
  const found = statOf(path)
  if (!found?.isFile()) throw new Fault('file/missing', { file: name })
  if (found.size > mostBytes) throw new Fault('file/too-large', { file: name, limit: mostBytes, figure: found.size, unit: 'bytes' })
  if (found.size === 0) throw new Fault('file/empty', { file: name })
  const bytes = readWhole(path, name)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (thrown) {
    throw new Fault('file/damaged', { file: name, field: 'utf-8' }, thrown)
  }
}

/**
 * What a person saw; but a day that a program keeps as a number, whichever era it was typed or is shown in, is told as the workbook writes
 * days: in the Buddhist era.
 */
function toText(cell: ReturnType<Grid['cells']['at']>): string {
  if (cell === null || cell.kind === 'error') return ''
  const isDay = typeof cell.value === 'number' && /[ydYD]|[bB]{2}/.test((cell.format ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''))
  const day = isDay ? readSerial(Number(cell.value)) : null
  return day === null ? cell.text : day.replace(/^\d{4}/, year => String(Number(year) + 543))
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function readWhole(path: string, name: string): Buffer {
  try {
    return readFileSync(path)
  } catch (thrown) {
    throw new Fault('file/not-readable', { file: name }, thrown)
  }
}
