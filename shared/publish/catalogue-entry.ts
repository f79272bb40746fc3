import type { Level } from '../model/version.ts'
import type { Description } from './publication.ts'

/** One file of a dataset as a catalogue tells it; `fields` are its resource fields. */
export type CatalogueFile = {
  readonly name: string
  readonly url: string
  readonly about: string
  readonly format: string
  readonly fields: Description
}

/** A dataset as a catalogue tells it: its description by thai_gdc keys, its level where it was decided, its files. */
export type CatalogueEntry = {
  readonly description: Description
  readonly level: Level | null
  readonly files: readonly CatalogueFile[]
}
