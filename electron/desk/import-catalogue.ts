import { basename } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { Tell } from '../jobs/messages.ts'
import type { Office } from './office.ts'
import { type PlannedEntry, planEntry } from './plan-import.ts'
import { profileOf } from './profile-of.ts'
import { readLaid } from './read-laid.ts'
import { requireRole, type Session } from './session.ts'
import type { LaidCatalogue, Workshop } from './workshop.ts'

type Look = Out<'catalogue-file:look'>
const mostTold = 300

/**
 * Reads a catalogue that was made elsewhere, through the reader, and tells what taking it would do. It shows as a job that can be cancelled;
 * nothing is changed yet.
 */
export async function lookAtCatalogue(office: Office, session: Session, workshop: Workshop, path: string): Promise<Look> {
  requireRole(session, 'clerk', 'supervisor', 'administrator')
  const name = basename(path)
  const out = office.vault.tempPath('.jsonl')
  const { done } = workshop.jobs.start(name, async (tell, signal) => {
    const head = await workshop.reader.layCatalogue({ path, name, profile: profileOf(office), out }, tell, signal)
    const laid = { name, out, head }
    // What of another catalogue lies ready is neither here nor there until that is taken.
    return { laid, plan: await workshop.taking(() => countPlan(office, laid, tell, signal)) }
  })
  const { laid, plan } = await done.catch(async thrown => {
    await office.vault.dropTemp(out)
    throw thrown
  })
  const look = office.newId()
  for (const id of [...workshop.catalogues.keys()]) await dropLaid(office, workshop, id)
  workshop.catalogues.set(look, laid)
  const { remarks, moreRemarks, form, refused } = laid.head
  const { fields } = profileOf(office)
  return {
    ...{ look, file: name, form, refused, moreRemarks, ...plan },
    remarks: remarks.map(({ key, facts, ...remark }) => {
      const field = fields.find(one => one.key === key)
      return { ...remark, facts: { ...facts }, field: field ? { th: field.th, en: field.en } : null }
    }),
  }
}

type Counted = Pick<Look, 'fresh' | 'changed' | 'same' | 'heldHere' | 'datasets'>
const countNames = { new: 'fresh', changed: 'changed', same: 'same', 'held-here': 'heldHere' } as const

async function countPlan(office: Office, { out, head }: LaidCatalogue, tell: Tell, signal: AbortSignal): Promise<Counted> {
  const profile = profileOf(office)
  const counts = { fresh: 0, changed: 0, same: 0, heldHere: 0 }
  const datasets: Counted['datasets'][number][] = []
  let seen = 0
  for await (const entries of readLaid(out, signal)) {
    for (const planned of entries.map(entry => planEntry(office, profile, entry))) {
      counts[countNames[planned.what]]++
      if (datasets.length < mostTold) datasets.push(toLine(planned))
    }
    seen += entries.length
    tell({ stage: 'compare', done: seen, total: head.datasets })
  }
  return { ...counts, datasets }
}

const toLine = ({ read: { description, sheet, at }, what }: PlannedEntry): Counted['datasets'][number] => ({
  ...{ title: String(description.title ?? ''), name: String(description.name ?? ''), sheet, at, what },
})

/** What was looked at; ask/not-found once it was taken or another was looked at since. */
export function requireLaid(workshop: Workshop, { look }: In<'catalogue-file:take'>): LaidCatalogue {
  const laid = workshop.catalogues.get(look)
  if (laid === undefined) throw new Fault('ask/not-found', { what: 'catalogue' })
  return laid
}

/** Forgets what was looked at, with the file in which it was laid. */
export async function dropLaid(office: Office, workshop: Workshop, look: string): Promise<void> {
  const laid = workshop.catalogues.get(look)
  workshop.catalogues.delete(look)
  if (laid !== undefined) await office.vault.dropTemp(laid.out)
}
