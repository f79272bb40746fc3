import { randomUUID } from 'node:crypto'
import { toNotFound, toValidation } from './hub-answer.ts'
import { type HubDesk, isMember, requireEditor, showPackage, storePackage } from './hub-packages.ts'
import { type HubPackage, listOf, textOf } from './hub-state.ts'
import type { Shelf } from './shelf.ts'

/** A file that came with a request, under the name that its sender gave it. */
export type Upload = { readonly name: string; readonly bytes: Uint8Array }
export type HubFiles = { readonly shelf: Shelf; readonly address: () => string; readonly largest: number }

/** Adds a resource, or puts it anew where its own dataset has one under the same id: that makes a second try harmless. */
export function createResource(desk: HubDesk, files: HubFiles, input: HubPackage, upload: Upload | null): HubPackage {
  const packageId = textOf(input, 'package_id')
  if (packageId === '') throw toValidation({ package_id: ['Missing value'] })
  requireEditor(desk, `create resource on dataset ${packageId}`)
  const found = showPackage(desk, packageId)
  const id = textOf(input, 'id') === '' ? randomUUID() : textOf(input, 'id')
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw toValidation({ id: ['Invalid length for a unique id'] })
  const holder = desk.state().packages.find(one => listOf(one, 'resources').some(resource => resource.id === id))
  if (holder !== undefined && holder.id !== found.id) throw toValidation({ id: ['Resource id already exists.'] })
  const resource = place(desk, files, found, { ...blank, ...input, id, package_id: found.id ?? null, created: desk.now() }, upload)
  const others = listOf(found, 'resources').filter(one => one.id !== id)
  return store(desk, found, [...others, resource], id)
}

/** Changes what is named and the file where one came; everything else stays. */
export function patchResource(desk: HubDesk, files: HubFiles, input: HubPackage, upload: Upload | null): HubPackage {
  const found = ownerOf(desk, textOf(input, 'id'))
  requireEditor(desk, `update resource ${textOf(input, 'id')}`)
  const before = listOf(found, 'resources').find(one => one.id === input.id)
  const resource = place(desk, files, found, { ...before, ...input }, upload)
  const all = listOf(found, 'resources').map(one => (one.id === input.id ? resource : one))
  return store(desk, found, all, textOf(input, 'id'))
}

export function showResource(desk: HubDesk, id: string): HubPackage {
  const found = ownerOf(desk, id)
  return listOf(found, 'resources').find(one => one.id === id) ?? {}
}

/** The bytes of a resource for those who may see its dataset; null otherwise, because CKAN hides the difference behind a 404. */
export function readDownload(
  desk: HubDesk,
  files: HubFiles,
  packageKey: string,
  id: string,
): { readonly bytes: Uint8Array; readonly type: string } | null {
  const found = desk.state().packages.find(one => one.id === packageKey || one.name === packageKey)
  const resource = listOf(found ?? {}, 'resources').find(one => one.id === id)
  if (found === undefined || resource === undefined) return null
  if ((found.private === true || found.state !== 'active') && !isMember(desk)) return null
  const bytes = files.shelf.readFile(id)
  return bytes === null ? null : { bytes, type: textOf(resource, 'mimetype') || 'application/octet-stream' }
}

// The bytes are laid down before the dataset is judged, as on a real CKAN: a failed re-upload leaves new bytes under old fields.
function place(desk: HubDesk, files: HubFiles, found: HubPackage, input: HubPackage, upload: Upload | null): HubPackage {
  const changed = { ...input, metadata_modified: desk.now() }
  if (upload === null) return changed
  if (upload.bytes.length > files.largest) throw toValidation({ upload: ['File upload too large'] })
  const id = textOf(input, 'id')
  files.shelf.writeFile(id, upload.bytes)
  const name = mungeFileName(upload.name)
  return {
    ...changed,
    url: `${files.address()}/dataset/${String(found.id)}/resource/${id}/download/${name}`,
    url_type: 'upload',
    size: upload.bytes.length,
    last_modified: desk.now(),
    format: textOf(input, 'format') === '' ? (name.split('.').at(-1) ?? '').toUpperCase() : textOf(input, 'format'),
  }
}

function store(desk: HubDesk, found: HubPackage, resources: readonly HubPackage[], id: string): HubPackage {
  const stored = storePackage(desk, found, { ...found, resources: [...resources] })
  return listOf(stored, 'resources').find(one => one.id === id) ?? {}
}

function ownerOf(desk: HubDesk, id: string): HubPackage {
  const owner = desk.state().packages.find(one => listOf(one, 'resources').some(resource => resource.id === id))
  if (owner === undefined) throw toNotFound()
  return showPackage(desk, String(owner.id))
}

const blank: HubPackage = {
  url: '',
  url_type: null,
  name: null,
  description: null,
  format: '',
  hash: '',
  mimetype: null,
  size: null,
  state: 'active',
  last_modified: null,
}
const mungeFileName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
