import type { In, Out } from '../../../shared/contract/desk.ts'
import { type PersonalKind, personalKinds } from '../../../shared/model/personal.ts'
import type { InventoryCounts, ShownFile } from '../../db/inventory-views.ts'
import type { Office } from '../office.ts'
import { requireRole, type Session } from '../session.ts'
import { nameOf as nameOfPerson } from '../version-line.ts'
import type { Workshop } from '../workshop.ts'
import { nameOf } from './wait-for-folder.ts'
import { requireInventory } from './work-on.ts'

const viewers = ['clerk', 'supervisor', 'administrator'] as const
const mostMembers = 50

/** Every folder that was looked through, the latest first. */
export function listInventories(office: Office, session: Session, workshop: Workshop): Out<'inventory:list'> {
  requireRole(session, ...viewers)
  return {
    inventories: office.inventories.all().map(({ id, folder, state, stage, fault, run, startedBy, startedAt, rankedAt }) => {
      const { files, waiting } = office.inventoryViews.size(id)
      return {
        ...{ id, name: nameOf(folder), state, stage, fault, run, startedAt, rankedAt, files, waiting },
        ...{ job: workshop.inventories.get(id) ?? null, by: nameOfPerson(office, startedBy) },
      }
    }),
  }
}

/** How many times as long as counting took the counts stand while the work goes on. */
const restsFor = 50
const counted = new WeakMap<Workshop, Map<string, { readonly counts: InventoryCounts; readonly until: number }>>()

/** The counts of one. While files are looked at they change all the time, and are counted anew only now and then. */
export function showInventory(
  office: Office,
  session: Session,
  workshop: Workshop,
  { inventory }: In<'inventory:show'>,
): Out<'inventory:show'> {
  requireRole(session, ...viewers)
  const { id } = requireInventory(office, inventory)
  const known = counted.get(workshop) ?? new Map()
  counted.set(workshop, known)
  const began = office.monotonic()
  const last = known.get(id)
  if (last && workshop.inventories.has(id) && began < last.until) return { counts: last.counts }
  const counts = office.inventoryViews.counts(id)
  const now = office.monotonic()
  known.set(id, { counts, until: now + (now - began) * restsFor })
  return { counts }
}

/** Some of the files found, in the order of the view. */
export function listFound(office: Office, session: Session, input: In<'inventory:files'>): Out<'inventory:files'> {
  requireRole(session, ...viewers)
  requireInventory(office, input.inventory)
  const { inventoryViews: views } = office
  return { total: views.count(input), files: views.page(input, input.from, input.count).map(toLine) }
}

/** Some of the groups: issues of one form, versions of one file, files with the same bytes. */
export function listGroups(office: Office, session: Session, input: In<'inventory:groups'>): Out<'inventory:groups'> {
  requireRole(session, ...viewers)
  const { inventory, kind, from, count } = input
  requireInventory(office, inventory)
  const { inventoryViews: views } = office
  return {
    total: views.countGroups(inventory, kind),
    groups: views.groups(inventory, kind, from, count).map(({ group, n }) => ({
      group,
      n: kind === 'copies' ? n + 1 : n,
      files: views.members(inventory, kind, group, mostMembers).map(toLine),
    })),
  }
}

/** A found file as the window is told of it. */
export function toLine(file: ShownFile): Out<'inventory:files'>['files'][number] {
  const { look, mtime, versions, newest, copyOf, ...line } = file
  return {
    ...line,
    at: new Date(mtime).toISOString(),
    title: look?.tables[0]?.title ?? '',
    personal: Object.entries(look?.personal ?? {}).flatMap(([kind, count]) => (isPersonal(kind) ? [{ kind, count }] : [])),
    copyOf: copyOf?.normalize('NFC') ?? null,
    older: versions !== null && !newest && copyOf === null,
  }
}

const isPersonal = (kind: string): kind is PersonalKind => (personalKinds as readonly string[]).includes(kind)
