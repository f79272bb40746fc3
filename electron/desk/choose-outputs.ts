import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { Description } from '../../shared/describe/profile.ts'
import { climb } from '../../shared/publish/climb.ts'
import { type Outputs, speaksOfCsv } from '../../shared/publish/outputs.ts'
import { formatNamed, writtenFormats } from '../../shared/rate/formats.ts'
import { countLinks, type WishedLink } from './count-links.ts'
import { findDraft, type OpenVersion, requireRecipe } from './find-version.ts'
import { formatStarsOf } from './format-stars.ts'
import type { Actor, Office } from './office.ts'
import { baseOf, schemesOf } from './office-base.ts'
import { formatsOf, outputsFor } from './outputs-for.ts'
import { proposeFor } from './propose-for.ts'
import { withTable } from './publish-files.ts'
import { rateVersion } from './rate-version.ts'
import type { Session } from './session.ts'
import { tryFormats } from './try-formats.ts'

type Draft = OpenVersion & { readonly actor: Actor }

/** Chooses the files that go out. Throws version/no-base where linked ones have no address to speak of, file/cannot-hold where a format cannot carry the table. */
export async function chooseOutputs(office: Office, session: Session, input: In<'stars:choose'>): Promise<Out<'stars:choose'>> {
  const draft = findDraft(office, session, input.version)
  const before = outputsFor(office, input.version)
  // What speaks of the canonical CSV brings it along.
  const wished = input.beside.some(speaksOfCsv) ? [...input.formats, 'csv' as const] : input.formats
  const formats = writtenFormats.map(({ name }) => name).filter(name => wished.includes(name))
  if (formats.length === 0) throw new Fault('version/no-format')
  const isLinked = formats.some(name => formatNamed(name).linked)
  const base = isLinked ? (before.base ?? baseOf(office)) : null
  const linked = isLinked ? before.linked : []
  await settle(office, session, draft, {
    formats,
    beside: [...input.beside],
    base,
    linked: [...linked],
    counted: isLinked ? before.counted : null,
  })
  return {}
}

/** One press to the next star. */
export async function climbStar(office: Office, session: Session, input: In<'stars:climb'>): Promise<Out<'stars:climb'>> {
  const draft = findDraft(office, session, input.version)
  const before = outputsFor(office, input.version)
  const { recovered } = requireRecipe(draft)
  const linked = input.star === 5 ? await requireLinks(office, draft, input.linked) : []
  await settle(
    office,
    session,
    draft,
    climb(before, input.star, { base: before.base ?? baseOf(office), linked, counted: recovered, stars: formatStarsOf(office) }),
  )
  return {}
}

async function requireLinks(office: Office, { version }: Draft, wished: readonly WishedLink[]): Promise<Outputs['linked']> {
  const known = schemesOf(office)
  if (wished.some(({ address }) => !known.some(scheme => scheme.address === address))) throw new Fault('ask/malformed', { field: 'linked' })
  const { linked } = await withTable(office, version, table => countLinks(table, wished))
  const found = linked.filter(({ count }) => count > 0)
  if (found.length === 0) throw new Fault('version/no-links')
  return found
}

/** Takes the last choice back. */
export function undoOutputs(office: Office, session: Session, { version }: In<'stars:undo'>): Out<'stars:undo'> {
  const draft = findDraft(office, session, version)
  if (office.outputs.count(version) === 0) throw new Fault('recipe/nothing-to-undo')
  change(office, draft, () => office.outputs.takeBack(version))
  return {}
}

async function settle(office: Office, session: Session, { version, actor, recipe }: Draft, chosen: Outputs): Promise<void> {
  if (chosen.base === null && chosen.formats.some(name => formatNamed(name).linked)) throw new Fault('version/no-base')
  await withTable(office, version, table => tryFormats(table, chosen.formats))
  const now = findDraft(office, session, version.id)
  if (now.recipe?.n !== recipe?.n) throw new Fault('version/changed-since', { what: 'table' })
  change(office, { ...now, actor }, () => office.outputs.add(version.id, chosen))
}

function change(office: Office, { version, actor, recipe, file }: Draft, work: () => void): void {
  office.inTransaction(() => {
    const before = toDescribed(office, { version, recipe, file })
    work()
    const after = toDescribed(office, { version, recipe, file })
    // What the description says of its formats goes with them, unless somebody has written something else there.
    const { data_format: said, data_format_other: _, ...rest } = version.description
    const isOurs = before !== null && JSON.stringify(said ?? null) === JSON.stringify(before.data_format)
    if (isOurs && after !== null) office.versions.change(version.id, { description: { ...rest, ...after } })
    office.versions.change(version.id, { changedAt: office.now() })
    rateVersion(office, version.id)
    const { formats, beside, linked } = outputsFor(office, version.id)
    const body = { formats: [...formats], beside: [...beside], links: linked.reduce((sum, { count }) => sum + count, 0) }
    office.record(actor, { action: 'outputs-chosen', object: `version:${version.id}`, body })
  })
}

/** What the description says of the formats that go out; those that the list of thai_gdc does not know are named as others. */
function toDescribed(office: Office, { version, recipe, file }: Pick<Draft, 'version' | 'recipe' | 'file'>): Description | null {
  if (recipe === null) return null
  const ground = {
    ...{ summary: recipe.summary, fileName: file.name, previous: null, highValue: null, current: null, category: version.category },
    personal: recipe.findings.personal ?? [],
  }
  const formats = formatsOf(outputsFor(office, version.id))
  const codes = proposeFor(office, ground, formats).find(({ key, from }) => key === 'data_format' && from === 'published-files')?.value
  if (codes !== undefined && codes.length > 0) return { data_format: codes }
  return { data_format: ['อื่นๆ'], data_format_other: formats.join(', ') }
}
