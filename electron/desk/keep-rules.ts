import { Fault } from '../../shared/base/fault.ts'
import { type Json, toCanonicalJson } from '../../shared/base/json.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { ruleBookOf, ruleBooks } from '../../shared/contract/rule-books.ts'
import { readRules } from '../../shared/model/read-rules.ts'
import type { RuleBook, Rules } from '../../shared/model/rule-book.ts'
import { starFormats } from '../../shared/rate/star-formats.ts'
import { toSha256 } from '../people/signing-key.ts'
import type { Actor, Office } from './office.ts'
import { rateDrafts } from './rate-version.ts'
import { rulesInForce } from './rules-in-force.ts'
import { requireRole, type Session } from './session.ts'

/** Where each book of rules stands. */
export function listRules(office: Office, session: Session): Out<'rules:list'> {
  requireRole(session, 'administrator')
  return { books: ruleBooks.map(book => standingOf(office, book)) }
}

/** The rules of one book as they are in force. */
export function openRules(office: Office, session: Session, { book: id }: In<'rules:open'>): Out<'rules:open'> {
  requireRole(session, 'administrator')
  const book = requireBook(id)
  return { standing: standingOf(office, book), rules: rulesInForce(office, book).rules }
}

/** Saves a book whole; where anything in it is wrong the former stays, and what is wrong is told. */
export function saveRules(office: Office, session: Session, input: In<'rules:save'>): Out<'rules:save'> {
  const actor = requireRole(session, 'administrator')
  const book = requireBook(input.book)
  const { rules, problems } = readRules(book, input.rules)
  if (rules === null) return { problems: problems.map(toView) }
  keep(office, actor, book, input.version, rules)
  return { problems: [] }
}

/** Puts the house's own rules in force again; what the office had stays in the database. */
export function resetRules(office: Office, session: Session, { book, version }: In<'rules:reset'>): Out<'rules:reset'> {
  const actor = requireRole(session, 'administrator')
  keep(office, actor, requireBook(book), version, null)
  return {}
}

/** The book of an id, or the fault that there is none. */
export function requireBook(id: string): RuleBook {
  const book = ruleBookOf(id)
  if (book === null) throw new Fault('ask/not-found', { what: 'rules' })
  return book
}

const toView = ({ facts, ...problem }: ReturnType<typeof readRules>['problems'][number]) => ({ ...problem, facts: { ...facts } })

function standingOf(office: Office, book: RuleBook): Out<'rules:list'>['books'][number] {
  const { version, ofHouse, unreadable } = rulesInForce(office, book)
  const kept = office.rules.latest(book.id)
  const by = kept === null ? '' : (office.people.byId(kept.changedBy)?.name ?? '')
  return { book: book.id, version, ofHouse, unreadable, by, at: kept?.changedAt ?? null }
}

// Two administrators at one desk: who saves last has seen what the other saved.
function keep(office: Office, actor: Actor, book: RuleBook, seen: number, rules: Rules | null): void {
  office.inTransaction(() => {
    const before = rulesInForce(office, book)
    if (before.version !== seen) throw new Fault('rules/changed-since', { book: book.id })
    if (!before.unreadable && rules !== null && toCanonicalJson(rules as Json) === toCanonicalJson(before.rules as Json)) return
    if (rules === null && before.ofHouse && !before.unreadable) return
    const version = seen + 1
    office.rules.add({ book: book.id, version, rules: rules as Json, changedBy: actor.id, changedAt: office.now() })
    if (book.id === starFormats.id) rateDrafts(office)
    const sha = rules === null ? null : toSha256(toCanonicalJson(rules as Json))
    office.record(actor, { action: 'rules-changed', object: `rules:${book.id}`, body: { book: book.id, version, rules: sha } })
  })
}
