import { list, object, string } from '../../shared/base/decode.ts'
import { noteValue } from '../../shared/catalogue/value/note-value.ts'
import { splitDescription } from '../../shared/describe/field-applies.ts'
import type { Profile } from '../../shared/describe/profile.ts'
import type { CatalogueEntry, CatalogueFile } from '../../shared/publish/catalogue-entry.ts'
import { type Described, listEntries } from './list-entries.ts'
import type { Office } from './office.ts'
import { profileOf } from './profile-of.ts'

const sent = object({ resources: list(object({ id: string(), format: string() })) })

/** Every dataset that is in use, as a catalogue tells it to others. */
export function catalogueEntries(office: Office): readonly CatalogueEntry[] {
  const profile = profileOf(office)
  return listEntries(office)
    .filter(({ retired }) => !retired)
    .map(entry => catalogueEntryOf(office, profile, entry))
}

/** One dataset as a catalogue tells it to others. */
export function catalogueEntryOf(office: Office, profile: Profile, entry: Described): CatalogueEntry {
  const said = noteValue(profile, { ...entry.description, name: entry.slug }, entry.highValue)
  const { description, ofFiles } = splitDescription(profile, said)
  const files = entry.version === null ? office.entryFiles.of(entry.dataset) : filesOnHub(office, entry, ofFiles)
  return { description, level: entry.level, files }
}

/** The files of a dataset held here lie where its last delivery put them; before that it has none for others. */
function filesOnHub(office: Office, { dataset, description }: Described, fields: CatalogueFile['fields']): readonly CatalogueFile[] {
  const done = office.parcels.ofDataset(dataset).findLast(parcel => parcel.state === 'done' && parcel.address !== null)
  const receipt = sent.safeParse(done?.receipt)
  if (!done || !receipt.success) return []
  const title = typeof description.title === 'string' ? description.title : ''
  return receipt.data.resources.map(({ id, format }) => ({
    ...{ name: `${title} (${format})`, url: `${done.address}/resource/${id}`, about: '', format, fields },
  }))
}
