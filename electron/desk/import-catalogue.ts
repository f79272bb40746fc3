import { basename } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { readCategory } from '../../shared/describe/labels.ts'
import { addEntry } from './add-entry.ts'
import { changeEntry } from './change-entry.ts'
import { copyDescription } from './copy-description.ts'
import { entryOf } from './entry-notes.ts'
import type { Office } from './office.ts'
import { type PlannedEntry, planImport } from './plan-import.ts'
import { profileOf } from './profile-of.ts'
import { requireRole, type Session } from './session.ts'
import type { Workshop } from './workshop.ts'

/** Each dataset is a line of the ledger that is signed; more at a time would hold up the desk. */
const mostDatasets = 5000
const mostTold = 300

/** Reads a catalogue that was made elsewhere, through the reader, and tells what taking it would do. Nothing is changed yet. */
export async function lookAtCatalogue(
  office: Office,
  session: Session,
  workshop: Workshop,
  path: string,
): Promise<Out<'catalogue-file:look'>> {
  requireRole(session, 'clerk', 'supervisor', 'administrator')
  const name = basename(path)
  const read = await workshop.reader.readCatalogue(
    { path, name, profile: profileOf(office) },
    () => undefined,
    new AbortController().signal,
  )
  if (read.entries.length > mostDatasets)
    throw new Fault('file/too-large', { file: name, limit: mostDatasets, figure: read.entries.length, unit: 'datasets' })
  const look = office.newId()
  workshop.catalogues.clear()
  workshop.catalogues.set(look, read)
  const plan = planImport(office, read)
  const { fields } = profileOf(office)
  return {
    look,
    file: name,
    form: read.form,
    refused: read.refused,
    ...countPlan(plan),
    datasets: plan.slice(0, mostTold).map(({ read: { sheet, at, description }, what, changed }) => ({
      ...{ title: String(description.title ?? ''), name: String(description.name ?? ''), sheet, at, what, changed: [...changed] },
    })),
    remarks: read.remarks.slice(0, mostTold).map(({ key, facts, ...remark }) => {
      const field = fields.find(one => one.key === key)
      return { ...remark, facts: { ...facts }, field: field ? { th: field.th, en: field.en } : null }
    }),
    moreRemarks: Math.max(0, read.remarks.length - mostTold),
  }
}

const countPlan = (plan: readonly PlannedEntry[]) => {
  const count = (what: PlannedEntry['what']): number => plan.filter(one => one.what === what).length
  return { fresh: count('new'), changed: count('changed'), same: count('same'), heldHere: count('held-here') }
}

/** Takes what was looked at: all of it in one transaction, held against the catalogue as it stands now. */
export function takeCatalogue(
  office: Office,
  session: Session,
  workshop: Workshop,
  { look }: In<'catalogue-file:take'>,
): Out<'catalogue-file:take'> {
  requireRole(session, 'clerk', 'supervisor', 'administrator')
  const read = workshop.catalogues.get(look)
  if (read === undefined) throw new Fault('ask/not-found', { what: 'catalogue' })
  const plan = planImport(office, read)
  office.inTransaction(() => {
    for (const one of plan) {
      if (one.what === 'new') addOne(office, session, one)
      if (one.what === 'changed') changeOne(office, session, one)
    }
  })
  workshop.catalogues.delete(look)
  const { fresh, changed } = countPlan(plan)
  return { fresh, changed }
}

const describedAs = ({ entry }: PlannedEntry) => ({
  description: copyDescription(entry.description),
  category: readCategory(String(entry.description.data_category ?? '')),
  level: entry.level,
})

function addOne(office: Office, session: Session, one: PlannedEntry): void {
  const { description, files } = one.entry
  const address = [files[0]?.url, description.url].find(url => typeof url === 'string' && /^https?:\/\//.test(url))
  const notes = { owner: null, steward: null, stewardPerson: null, due: null, usedBy: [] }
  const { dataset } = addEntry(office, session, {
    ...notes,
    address: typeof address === 'string' ? address : null,
    described: describedAs(one),
  })
  if (files.length > 0) office.entryFiles.put(dataset, files)
}

function changeOne(office: Office, session: Session, one: PlannedEntry): void {
  if (one.dataset === null) return
  const { owner, steward, stewardPerson, due, usedBy, address } = entryOf(office, one.dataset)
  const notes = { owner, steward, stewardPerson, due, usedBy: [...usedBy], address }
  changeEntry(office, session, { dataset: one.dataset, ...notes, described: describedAs(one) })
  office.entryFiles.put(one.dataset, one.entry.files)
}
