import { isBlank } from '../../describe/is-blank.ts'
import type { CatalogueEntry } from '../catalogue-entry.ts'
import type { Description } from '../publication.ts'
import type { ReadEntry } from './read-catalogue.ts'

/** A dataset as it would be once a catalogue is taken, and the keys in which that differs from what is here. */
export type MergedEntry = { readonly entry: CatalogueEntry; readonly changed: readonly string[] }

/**
 * What a catalogue says of a dataset that is here already: it changes only what it has a place for. A level or files that it does not tell
 * of stay as they are.
 */
export function mergeEntry(here: CatalogueEntry, read: ReadEntry): MergedEntry {
  const told = new Set(read.given.flatMap(key => [key, `${key}_other`]))
  const kept = Object.entries(here.description).filter(([key]) => !told.has(key))
  const description: Description = { ...Object.fromEntries(kept), ...read.description }
  const keys = new Set([...Object.keys(here.description), ...Object.keys(description)])
  const changed = [...keys].filter(key => spell(here.description[key]) !== spell(description[key]))
  const level = read.level ?? here.level
  if (level !== here.level) changed.push('data_classification')
  const files = read.files.length === 0 ? here.files : read.files
  if (spellFiles(files) !== spellFiles(here.files)) changed.push('files')
  return { entry: { description, level, files }, changed }
}

// Line ends and outer blanks do not count: cells and forms rewrite them.
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
const spell = (entry: Description[string] | undefined): string =>
  entry === undefined || isBlank(entry) ? '' : (typeof entry === 'string' ? [entry] : entry).map(tidy).join('\n\0')

const spellFiles = (files: CatalogueEntry['files']): string =>
  JSON.stringify(
    files.map(({ fields, ...file }) => [
      ...[file.name, file.url, file.about, file.format].map(tidy),
      Object.keys(fields)
        .toSorted()
        .map(key => `${key} ${spell(fields[key])}`),
    ]),
  )
