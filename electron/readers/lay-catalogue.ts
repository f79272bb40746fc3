import { closeSync, openSync, writeSync } from 'node:fs'
import { Fault } from '../../shared/base/fault.ts'
import type { CatalogueHead } from '../../shared/publish/gdc/read-catalogue.ts'
import { readCatalogue } from './read-catalogue.ts'

type Asked = Parameters<typeof readCatalogue>[0] & { readonly out: string }
type Tell = (told: { readonly stage: 'guard' | 'read' | 'write'; readonly done: number; readonly total: number }) => void

const mostDatasets = 100_000
const mostRemarks = 300
const slice = 1000

/** Reads a catalogue that was made elsewhere and lays its datasets into a file, one a line: so many would stop who was told them at once. */
export function layCatalogue({ out, ...ask }: Asked, tell: Tell): CatalogueHead {
  const { entries, remarks, ...head } = readCatalogue(ask, tell)
  const datasets = entries.length
  if (datasets > mostDatasets)
    throw new Fault('file/too-large', { file: ask.name, limit: mostDatasets, figure: datasets, unit: 'datasets' })
  const file = openSync(out, 'wx')
  try {
    for (let at = 0; at < datasets; at += slice) {
      tell({ stage: 'write', done: at, total: datasets })
      writeSync(
        file,
        entries
          .slice(at, at + slice)
          .map(entry => `${JSON.stringify(entry)}\n`)
          .join(''),
      )
    }
  } finally {
    closeSync(file)
  }
  // What stops a dataset is told before what is only to be known.
  const told = [...remarks].sort((a, b) => Number(b.stops) - Number(a.stops)).slice(0, mostRemarks)
  return { ...head, datasets, remarks: told, moreRemarks: remarks.length - told.length }
}
