import type { In, Out } from '../../shared/contract/desk.ts'
import { linkOf, schemesFor } from '../../shared/publish/link-column.ts'
import { writtenFormats } from '../../shared/rate/formats.ts'
import { hubScoreBook, pointsOf } from '../../shared/rate/hub-score.ts'
import { starsOfFormat } from '../../shared/rate/star-formats.ts'
import { isAdministrator } from '../people/account.ts'
import { countLinks } from './count-links.ts'
import { findVersion, requireRecipe } from './find-version.ts'
import { formatStarsOf } from './format-stars.ts'
import type { Office } from './office.ts'
import { baseOf, keepBase, readBase, schemesOf } from './office-base.ts'
import { outputsFor } from './outputs-for.ts'
import { withTable } from './publish-files.ts'
import { refreshLinks } from './refresh-links.ts'
import { rulesInForce } from './rules-in-force.ts'
import { requireActor, requireRole, type Session } from './session.ts'

/** What goes out of a version, and what may: formats, the address of the office, and columns that others have addresses for. */
export async function showOutputs(office: Office, session: Session, { version: id }: In<'stars:open'>): Promise<Out<'stars:open'>> {
  const found = findVersion(office, session, id)
  if (found.editable) await refreshLinks(office, found.version)
  const { formats, beside, base, linked } = outputsFor(office, id)
  const stars = formatStarsOf(office)
  const score = rulesInForce(office, hubScoreBook).rules
  const people = office.people.all().filter(({ active, roles }) => active && isAdministrator(roles))
  return {
    editable: found.editable,
    formats: writtenFormats.map(({ name, format, for: whom, linked: isLinked }) => ({
      ...{
        name,
        format,
        for: whom,
        linked: isLinked,
        stars: starsOfFormat(format, stars),
        points: pointsOf(score, format),
        chosen: formats.includes(name),
      },
    })),
    beside: [...beside],
    base: base ?? baseOf(office),
    administrators: people.map(({ name }) => name),
    columns: (found.recipe?.summary.columns ?? []).flatMap(column => {
      const link = linkOf(column)
      if (link === null) return []
      const chosen = linked.find(one => one.column === column.name)
      const schemes = schemesFor(column, schemesOf(office)).map(({ address, th, en, source }) => ({ address, th, en, source }))
      return [{ name: column.name, label: column.label, to: link.to, schemes, chosen: chosen?.address ?? null, count: chosen?.count ?? 0 }]
    }),
    undo: found.editable && office.outputs.count(id) > 0,
  }
}

/** Ten of the addresses that the linked files would hold, and how many values each column gives. */
export async function previewLinks(office: Office, session: Session, input: In<'stars:preview'>): Promise<Out<'stars:preview'>> {
  const found = findVersion(office, session, input.version)
  requireRecipe(found)
  const known = schemesOf(office)
  const wished = input.linked.filter(({ address }) => known.some(scheme => scheme.address === address))
  const { linked, samples } = await withTable(office, found.version, table => countLinks(table, wished))
  return { columns: linked.map(({ column, count, of }) => ({ column, count, of })), samples: samples.map(one => ({ ...one })) }
}

/** The address below which the office publishes. */
export function showBase(office: Office, session: Session): Out<'stars:base'> {
  requireActor(session)
  return { base: baseOf(office) }
}

/** The administrator names the address below which the office publishes. Versions that are on their way keep the one that they have. */
export function nameBase(office: Office, session: Session, input: In<'stars:name-base'>): Out<'stars:name-base'> {
  const actor = requireRole(session, 'administrator')
  const base = readBase(input.base)
  office.inTransaction(() => {
    if (baseOf(office) === base) return
    keepBase(office, base)
    office.record(actor, { action: 'policy-changed', object: `office:${office.info.id}`, body: { base } })
  })
  return { base }
}
