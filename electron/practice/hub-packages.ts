import { randomUUID } from 'node:crypto'
import type { Json } from '../../shared/base/json.ts'
import { toDenied, toNotFound, toValidation } from './hub-answer.ts'
import { judgePackage, linesFields } from './hub-rules.ts'
import { type HubPackage, type HubState, type HubUser, isTrue, listOf, textOf } from './hub-state.ts'

/** What an action works with: the hub as it is, a way to put it anew, and who asks (null: nobody). */
export type HubDesk = {
  readonly state: () => HubState
  readonly put: (state: HubState) => void
  readonly user: HubUser | null
  readonly now: () => string
}

const stockFields = ['title', 'notes', 'url', 'version', 'author', 'author_email', 'maintainer', 'maintainer_email', 'license_id']

/** The dataset under an id or a name; the living one first. Throws as CKAN does: 404 where there is none, 403 where it is hidden. */
export function showPackage(desk: HubDesk, key: string): HubPackage {
  const matching = desk.state().packages.filter(one => one.id === key || one.name === key)
  const found = matching.find(one => one.state === 'active') ?? matching[0]
  if (found === undefined) throw toNotFound()
  if ((isTrue(found.private) || found.state !== 'active') && !isMember(desk))
    throw toDenied(desk.user?.name ?? '', `read package ${String(found.id)}`)
  return found
}

export const isMember = (desk: HubDesk): boolean => desk.user !== null && desk.user.capacity !== 'none'
export const isEditor = (desk: HubDesk): boolean => desk.user !== null && ['admin', 'editor'].includes(desk.user.capacity)

/** Throws unless the asking person may write to the hub's organisation. */
export function requireEditor(desk: HubDesk, what: string): void {
  if (!isEditor(desk)) throw toDenied(desk.user?.name ?? '', what)
}

export function createPackage(desk: HubDesk, input: HubPackage): HubPackage {
  requireEditor(desk, 'create packages')
  const { organisation } = desk.state()
  const owner = textOf(input, 'owner_org')
  if (owner === '') throw toValidation({ owner_org: ['An organization must be provided'] })
  if (owner !== organisation.id && owner !== organisation.name) throw toValidation({ owner_org: ['Organization does not exist'] })
  if (input.id !== undefined) throw toValidation({ id: ['The input field id was not expected.'] })
  const created = { id: randomUUID(), metadata_created: desk.now(), state: 'active', type: 'dataset' }
  return storePackage(desk, created, input)
}

/** Puts the shown values of a dataset anew, judged like a first time. Unknown fields are dropped without a word, as CKAN does. */
export function storePackage(desk: HubDesk, before: HubPackage, input: HubPackage): HubPackage {
  const state = desk.state()
  const names = [...stockFields, ...linesFields(state.flavour).dataset.map(field => field.name)]
  const { id: organisationId, name, title } = state.organisation
  const values: HubPackage = {
    ...before,
    ...Object.fromEntries(names.filter(key => key !== 'tag_string').map(key => [key, spread(input[key])])),
    name: textOf(input, 'name'),
    title: textOf(input, 'title') === '' ? textOf(input, 'name') : textOf(input, 'title'),
    private: isTrue(input.private),
    owner_org: organisationId,
    organization: { id: organisationId, name, title, type: 'organization', state: 'active' },
    tags: listOf(input, 'tags').map(tag => ({
      name: textOf(tag, 'name'),
      display_name: textOf(tag, 'name'),
      state: 'active',
      vocabulary_id: null,
    })),
    extras: listOf(input, 'extras').map(extra => ({ key: textOf(extra, 'key'), value: spread(extra.value) })),
    resources: listOf(input, 'resources').map((resource, position) => ({ ...resource, position })),
    num_tags: listOf(input, 'tags').length,
    num_resources: listOf(input, 'resources').length,
    metadata_modified: desk.now(),
  }
  const errors = judgePackage(values, state, String(before.id))
  if (Object.keys(errors).length > 0) throw toValidation(errors)
  const others = state.packages
    .filter(one => one.id !== before.id)
    .map(one => (one.state === 'deleted' && one.name === values.name ? { ...one, name: String(one.id) } : one))
  desk.put({ ...state, packages: [...others, values] })
  return values
}

const spread = (value: Json | undefined): Json => value ?? null

/** Soft, and without an error the second time. thai_gdc asks the national catalogue first and refuses where that does not answer. */
export function deletePackage(desk: HubDesk, key: string): null {
  const found = showPackage(desk, key)
  requireEditor(desk, `delete package ${String(found.id)}`)
  const state = desk.state()
  if (state.flavour !== 'stock') throw toDenied(desk.user?.name ?? '', `delete package ${String(found.id)}`)
  desk.put({ ...state, packages: state.packages.map(one => (one.id === found.id ? { ...one, state: 'deleted' } : one)) })
  return null
}

/** Replaces what is named; lists are replaced whole. */
export function patchPackage(desk: HubDesk, input: HubPackage): HubPackage {
  const found = showPackage(desk, textOf(input, 'id'))
  requireEditor(desk, `edit package ${String(found.id)}`)
  return storePackage(desk, found, { ...found, ...input })
}

/** Replaces everything: what is not named is wiped, resources too. */
export function updatePackage(desk: HubDesk, input: HubPackage): HubPackage {
  const found = showPackage(desk, textOf(input, 'id') === '' ? textOf(input, 'name') : textOf(input, 'id'))
  requireEditor(desk, `edit package ${String(found.id)}`)
  return storePackage(desk, found, input)
}
