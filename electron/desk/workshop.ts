import type { RiskReport } from '../../shared/classify/risk/risk.ts'
import type { FileHead } from '../../shared/model/file-head.ts'
import type { IssueForm } from '../../shared/model/form.ts'
import type { Quality } from '../../shared/model/quality.ts'
import type { Recipe } from '../../shared/model/recovery.ts'
import type { CatalogueHead } from '../../shared/publish/gdc/read-catalogue.ts'
import type { LastIssue } from '../../shared/recover/forms/carry-recipe.ts'
import { groupsOf } from '../../shared/refine/groups-of.ts'
import { createGate, type Gate } from '../jobs/gate.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Found, Pick, Show, Tell } from '../jobs/messages.ts'
import type { Reader } from '../jobs/reader.ts'
import { groupKeys } from '../people/group-keys.ts'
import type { FormMatch } from './find-issues.ts'
import type { Office } from './office.ts'
import { createShelf, type Shelf } from './shelf.ts'

/** A recovered table that lies in a temp file and belongs to nobody yet. */
export type FreshTable = Found & { readonly path: string }

/** A catalogue whose datasets the reader has laid into a temp file, one a line. */
export type LaidCatalogue = { readonly name: string; readonly out: string; readonly head: CatalogueHead }

/** Where strangers' files are read and tables recovered, for one open office. */
export type Workshop = {
  readonly reader: Reader
  readonly jobs: Jobs
  readonly shelf: Shelf
  /** Tables of first looks, by file, until the file is kept or discarded. */
  readonly firsts: Map<string, FreshTable>
  /** The first rows of files that are looked at, by file. */
  readonly heads: Map<string, FileHead>
  /** Jobs that still look at a file, by file. */
  readonly looking: Map<string, string>
  /** Jobs that look through a folder, by inventory. */
  readonly inventories: Map<string, string>
  /** Lets a few files at a time be looked at, however many were dropped. */
  readonly gate: Gate
  /** Forms of the newest versions, by version and recipe: what was read once stands. */
  readonly forms: Map<string, IssueForm | null>
  /** What each waiting file was found to fit, with what that was found from: lists are asked for often, and datasets change seldom. */
  readonly fits: Map<string, { readonly from: string; readonly matches: readonly FormMatch[] }>
  /** Jobs that try a cure, by version: one at a time. */
  readonly tries: Map<string, string>
  /** What was weighed of recovered tables, by table, goal and day. */
  readonly risks: Map<string, RiskReport>
  /** What the checks said of recovered tables, by the table and the day. */
  readonly qualities: Map<string, Promise<Quality>>
  /** The catalogue that was looked at last, until it is taken. */
  readonly catalogues: Map<string, LaidCatalogue>
  /** Takes one catalogue after the other. */
  readonly taking: Gate
  /** Resolves when what an earlier run left behind is put in order; nothing is taken in before. */
  readonly ready: Promise<void>
}

const mostLooks = 2

export const createWorkshop = (office: Office, reader: Reader, jobs: Jobs, ready: Promise<void>): Workshop => ({
  ready,
  reader,
  jobs,
  shelf: createShelf(office),
  firsts: new Map(),
  heads: new Map(),
  looking: new Map(),
  inventories: new Map(),
  gate: createGate(mostLooks),
  forms: new Map(),
  fits: new Map(),
  tries: new Map(),
  risks: new Map(),
  qualities: new Map(),
  catalogues: new Map(),
  taking: createGate(1),
})

/** Recovers one table of a held file into a temp file. The caller adopts the file or drops it. */
export async function recoverTable(
  office: Office,
  workshop: Workshop,
  ask: {
    readonly path: string
    readonly name: string
    readonly pick: Pick
    readonly recipe: Recipe | null
    readonly follow?: readonly LastIssue[]
    /** Whose keys steps get that replace values by tokens. */
    readonly dataset?: string
  },
  tell: Tell,
  signal: AbortSignal,
  show?: Show,
): Promise<FreshTable> {
  const { dataset, ...asked } = ask
  const groups = [asked.recipe, ...(asked.follow ?? []).map(({ recipe }) => recipe)].flatMap(recipe =>
    recipe === null ? [] : groupsOf(recipe),
  )
  const keys = dataset === undefined ? {} : groupKeys(office.secrets, dataset, groups)
  const out = office.vault.tempPath('.sqlite')
  try {
    const found = await workshop.reader.recover({ ...asked, keys, glossary: office.glossary.all(), out }, tell, signal, show)
    return { path: out, ...found }
  } catch (thrown) {
    await office.vault.dropTemp(out)
    throw thrown
  }
}

/** Forgets the table of a first look, with its file, and what the look was found to fit. */
export async function dropFirst(office: Office, workshop: Workshop, file: string): Promise<void> {
  const first = workshop.firsts.get(file)
  workshop.firsts.delete(file)
  workshop.fits.delete(file)
  if (first !== undefined) await office.vault.dropTemp(first.path)
}
