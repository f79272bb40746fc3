import { toThaiDay } from '../../shared/base/thai-day.ts'
import { nextDue } from '../../shared/catalogue/due.ts'
import type { KeptWhere, ValueState } from '../../shared/catalogue/entry.ts'
import type { EntryLine } from '../../shared/catalogue/line.ts'
import { missionShare } from '../../shared/catalogue/mission.ts'
import { readValue } from '../../shared/catalogue/value/note-value.ts'
import type { Description, Entry } from '../../shared/describe/profile.ts'
import { blankEntry, type EntryRow } from '../db/entries.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Repositories } from './office.ts'

export type Catalogued = Pick<Repositories, 'datasets' | 'versions' | 'files' | 'people' | 'entries' | 'entryLines' | 'wanted'>

/** Writes anew the line of every dataset that changed; only inside the transaction that changed it. */
export function settleEntries(tables: Catalogued): void {
  const stale = tables.entries.stale()
  if (stale.length === 0) return
  tables.entryLines.put(stale.flatMap(dataset => lineOf(tables, dataset) ?? []))
  for (const dataset of stale) tables.entries.settled(dataset)
}

function lineOf(tables: Catalogued, id: string): EntryLine | null {
  const dataset = tables.datasets.byId(id)
  if (dataset === null) return null
  const version = tables.versions.ofDataset(id).at(-1) ?? null
  const entry = tables.entries.of(id) ?? blankEntry(id, dataset.createdAt)
  const description = version?.description ?? entry.description
  const fileName = version === null ? '' : (tables.files.byId(version.file)?.name ?? '')
  const steward = entry.stewardPerson === null ? null : (tables.people.byId(entry.stewardPerson)?.name ?? null)
  const keeper = version === null ? '' : (tables.people.byId(version.createdBy)?.name ?? '')
  return {
    ...{ dataset: id, slug: dataset.slug, ...standingOf(version, entry), ...descriptive(description, fileName) },
    title: version?.title ?? textOf(description.title),
    owner: entry.owner ?? (textOf(description.maintainer) || textOf(description.owner_org)),
    steward: steward ?? entry.steward ?? keeper,
    ...{ kept: keptOf(version, entry), address: entry.address, link: entry.linkCheck?.state ?? null },
    highValue: stateOfValue(entry.highValue ?? readValue(description)),
    due: dueOf(version, entry, description),
    users: entry.usedBy.length,
    ...tables.wanted.standing(id),
    changedAt: version === null || version.changedAt < entry.changedAt ? entry.changedAt : version.changedAt,
  }
}

type Standing = Pick<EntryLine, 'version' | 'state' | 'number' | 'level' | 'category' | 'stars'>

const standingOf = (version: VersionRow | null, entry: EntryRow): Standing =>
  version === null
    ? { version: null, state: entry.retired ? 'retired' : 'described', number: 0, level: entry.level, category: entry.category, stars: 0 }
    : { version: version.id, ...pick(version) }

const pick = ({ state, number, level, category, stars }: VersionRow) => ({ state, number, level, category, stars })

const keptOf = (version: VersionRow | null, entry: EntryRow): KeptWhere =>
  version !== null ? 'here' : entry.address === null ? 'described' : 'linked'

// What the line has a place of its own for is not said a second time.
const placed = new Set(['title', 'name', 'tag_string', 'data_type', 'maintainer'])

const descriptive = (description: Description, fileName: string): Pick<EntryLine, 'tags' | 'notes' | 'dataType' | 'mission'> => ({
  tags: listOf(description.tag_string),
  notes: [
    textOf(description.notes),
    ...Object.entries(description).flatMap(([key, value]) => (placed.has(key) || key === 'notes' ? [] : listOf(value))),
    fileName,
  ]
    .filter(text => text !== '')
    .join('\n'),
  dataType: textOf(description.data_type),
  mission: missionShare(description),
})

const stateOfValue = (told: boolean | null): ValueState => (told === null ? 'open' : told ? 'yes' : 'no')

const gone: readonly string[] = ['withdrawn', 'retired']

function dueOf(version: VersionRow | null, entry: EntryRow, description: Description): string | null {
  if (entry.due !== null) return entry.due
  if (version === null) return entry.retired ? null : nextDue(description, textOf(description.last_updated_date))
  return gone.includes(version.state) ? null : nextDue(description, toThaiDay(version.approvedAt ?? version.createdAt))
}

const textOf = (value: Entry | undefined): string => (typeof value === 'string' ? value : '')
const listOf = (value: Entry | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value)
