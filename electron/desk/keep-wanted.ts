import { basename } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { type ReadWanted, readWanted } from '../../shared/catalogue/read-wanted.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { readList } from '../readers/read-list.ts'
import { findLikely } from './match-wanted.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

type Waiting = ReadWanted & { readonly file: string }
const waitingOf = new WeakMap<Office, Map<string, Waiting>>()
const [mostWaiting, mostShown, mostProblems] = [5, 12, 500]

/** Reads a list for looking at. What was read waits in memory until it is kept, or others were read since. */
export function readWantedFile(office: Office, session: Session, path: string): NonNullable<Out<'wanted:read'>['read']> {
  requireRole(session, 'clerk', 'supervisor', 'administrator')
  const file = basename(path)
  const read = readWanted(readList(path, file))
  const waiting = waitingOf.get(office) ?? new Map<string, Waiting>()
  waitingOf.set(office, waiting)
  const token = office.newId()
  waiting.set(token, { ...read, file })
  for (const old of [...waiting.keys()].slice(0, -mostWaiting)) waiting.delete(old)
  return {
    ...{ token, file, kind: read.heads.some(({ column }) => column === 'asked') ? 'asked' : 'required' },
    heads: read.heads.map(head => ({ ...head })),
    total: read.lines.length,
    lines: read.lines.slice(0, mostShown).map(line => ({ ...line })),
    problems: read.problems.slice(0, mostProblems).map(problem => ({ ...problem, facts: { ...problem.facts } })),
  }
}

/** Keeps a list that was read, whole or not at all, and holds each of its lines against the catalogue. */
export function keepWanted(office: Office, session: Session, { token, name, source, kind }: In<'wanted:keep'>): Out<'wanted:keep'> {
  const actor = requireRole(session, 'clerk', 'supervisor', 'administrator')
  const waiting = waitingOf.get(office)?.get(token)
  if (waiting === undefined || waiting.lines.length === 0) throw new Fault('ask/not-found', { what: 'list' })
  const id = office.newId()
  const lines = waiting.lines.map(line => {
    const { dataset: likely, likeness } = findLikely(office, line.title)
    return { ...line, id: office.newId(), list: id, link: null, linkBy: null, linkAt: null, likely, likeness }
  })
  office.inTransaction(() => {
    office.wanted.addList(
      { id, kind, name: name.trim(), source: source.trim(), file: waiting.file, importedBy: actor.id, importedAt: office.now() },
      lines,
    )
    office.record(actor, { action: 'list-kept', object: `list:${id}`, body: { kind, lines: lines.length } })
  })
  waitingOf.get(office)?.delete(token)
  return { list: id }
}

/** Says which dataset a line is; what a person said counts over the likeness of words. */
export function linkWanted(office: Office, session: Session, { line, dataset }: In<'wanted:link'>): Out<'wanted:link'> {
  const actor = requireRole(session, 'clerk', 'supervisor', 'administrator')
  office.inTransaction(() => {
    const row = office.wanted.byId(line)
    if (row === null) throw new Fault('ask/not-found', { what: 'line' })
    if (dataset !== null && dataset !== 'none' && office.datasets.byId(dataset) === null)
      throw new Fault('ask/not-found', { what: 'dataset' })
    if (row.link === dataset) return
    office.wanted.link(line, dataset, actor.id, office.now())
    office.record(actor, { action: 'list-linked', object: `list:${row.list}`, body: { line: row.line, dataset } })
  })
  return {}
}

/** Takes a list away with its lines; the datasets that it named stay. */
export function removeWanted(office: Office, session: Session, { list }: In<'wanted:remove'>): Out<'wanted:remove'> {
  const actor = requireRole(session, 'clerk', 'supervisor', 'administrator')
  office.inTransaction(() => {
    if (!office.wanted.lists().some(({ id }) => id === list)) throw new Fault('ask/not-found', { what: 'list' })
    office.wanted.removeList(list)
    office.record(actor, { action: 'list-removed', object: `list:${list}`, body: {} })
  })
  return {}
}
