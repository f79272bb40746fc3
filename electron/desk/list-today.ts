import type { Out } from '../../shared/contract/desk.ts'
import { levels } from '../../shared/model/version.ts'
import { waitingFor } from './list-waiting.ts'
import type { Actor, Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

type Today = Out<'today:list'>
type Task = Today['tasks'][number]

const mostDeadLinks = 10
const backupDueAfter = 7 * 86_400_000

/** What waits for this person, the oldest first, and where the office stands. `line` is what the outbox knows of the network. */
export async function listToday(office: Office, session: Session, line: Today['line']): Promise<Today> {
  const actor = requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  const tasks = [
    ...listOwn(office, actor),
    ...listDecisions(office, actor),
    ...listParcels(office),
    ...listUpkeep(office, actor),
    ...listDeadLinks(office, actor),
  ]
  const living = office.versions.newest().filter(({ state }) => state !== 'withdrawn' && state !== 'retired')
  return {
    tasks: tasks.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
    counts: {
      outbox: office.parcels.inStates(['waiting', 'sending', 'unsure', 'verifying']).length,
      needsPerson: office.parcels.inStates(['needs-person']).length,
      intake: office.files.inStates(['reading', 'quarantine']).length,
    },
    byStars: [0, 1, 2, 3, 4, 5].map(count => living.filter(version => version.stars === count).length),
    byLevel: levels.map(level => ({ level, count: living.filter(version => version.level === level).length })),
    line,
  }
}

const task = (kind: Task['kind'], at: string, rest: Partial<Task> = {}): Task => ({
  ...{ kind, at, title: '', remark: '', place: null, file: null, dataset: null, version: null },
  ...rest,
})

// What a person began themselves: returned versions that nobody took up again, drafts, files that wait to be kept.
function listOwn(office: Office, actor: Actor): readonly Task[] {
  if (!actor.roles.includes('clerk') && !actor.roles.includes('supervisor')) return []
  const newest = new Set(office.versions.newest().map(version => version.id))
  const returned = office.versions
    .inStates(['returned'])
    .filter(version => version.submittedBy === actor.id && newest.has(version.id))
    .map(({ id, dataset, title, changedAt }) => {
      const said = office.remarks.ofVersion(id).at(-1)
      return task('returned', changedAt, { title, dataset, version: id, remark: said?.text ?? '', place: said?.place ?? null })
    })
  const drafts = office.versions
    .inStates(['draft'])
    .filter(version => version.createdBy === actor.id)
    .map(({ id, dataset, title, changedAt }) => task('draft', changedAt, { title, dataset, version: id }))
  const files = office.files
    .inStates(['quarantine'])
    .filter(file => file.importedBy === actor.id)
    .map(({ id, name, importedAt }) => task('keep', importedAt, { title: name, file: id }))
  return [...returned, ...drafts, ...files]
}

function listDecisions(office: Office, actor: Actor): readonly Task[] {
  // A head who reviews can no longer approve: reviews are offered to heads only where no supervisor is there to do them.
  const reviews =
    actor.roles.includes('supervisor') || !office.people.all().some(({ active, roles }) => active && roles.includes('supervisor'))
  return (['review', 'approve'] as const)
    .filter(desk => desk === 'approve' || reviews)
    .flatMap(desk =>
      waitingFor(office, actor, desk).map(({ id, dataset, title, changedAt }) => task(desk, changedAt, { title, dataset, version: id })),
    )
}

// An address that was asked and is not there any more, for whoever keeps the catalogue.
const listDeadLinks = (office: Office, actor: Actor): readonly Task[] =>
  actor.roles.includes('clerk') || actor.roles.includes('supervisor')
    ? office.entries
        .linked()
        .filter(({ linkCheck }) => linkCheck !== null && linkCheck.state !== 'answers' && linkCheck.state !== 'moved')
        .slice(0, mostDeadLinks)
        .map(({ dataset, linkCheck }) =>
          task('dead-link', linkCheck?.at ?? office.now(), { title: office.entryLines.ofDataset(dataset)?.title ?? '', dataset }),
        )
    : []

const listParcels = (office: Office): readonly Task[] =>
  office.parcels
    .inStates(['needs-person'])
    .map(({ dataset, version, changedAt }) =>
      task('outbox', changedAt, { title: office.versions.byId(version)?.title ?? '', dataset, version }),
    )

function listUpkeep(office: Office, actor: Actor): readonly Task[] {
  if (!actor.roles.includes('administrator')) return []
  const now = office.now()
  const tasks: Task[] = []
  if (office.secrets.sealed) tasks.push(task('unseal', now))
  const held = new Set(office.people.all().flatMap(({ active, roles }) => (active ? roles : [])))
  if (!held.has('head') || !(held.has('clerk') || held.has('supervisor'))) tasks.push(task('no-people', office.info.foundedAt))
  if (office.hubs.all().length === 0) tasks.push(task('no-hub', office.info.foundedAt))
  if (!office.info.practice) {
    const last = office.backups.all().find(backup => !backup.automatic && backup.verified)?.at ?? office.info.foundedAt
    if (office.clock() - Date.parse(last) > backupDueAfter) tasks.push(task('backup', last))
  }
  return tasks
}
