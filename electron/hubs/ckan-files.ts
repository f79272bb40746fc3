import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import type { PublishedFile } from '../../shared/publish/publication.ts'
import type { ReadPackage } from '../../shared/publish/read-ckan-package.ts'
import { type CkanLine, callCkan, readAuth, readCkanAnswer, toRefusal } from './ckan-call.ts'
import { HubFault } from './hub-fault.ts'

/** A file to publish, with the place where it lies, the name that people read and what stands under it. */
export type OutgoingFile = PublishedFile & { readonly path: string; readonly title: string; readonly about: string }

/** What is said of every file by the hub's own resource fields. */
type FileFields = { readonly [key: string]: string | readonly string[] }

const slowestLine = 32 * 1024
const timeFor = (bytes: number): number => 60_000 + Math.ceil(bytes / slowestLine) * 1000

/** Sees to it that a file lies on the hub byte for byte: looks first, sends only what is missing or wrong, reads back what it sent. */
export async function placeFile(
  line: CkanLine,
  found: ReadPackage,
  file: OutgoingFile,
  fields: FileFields,
  signal: AbortSignal,
): Promise<void> {
  const there = found.resources.some(resource => resource.id === file.id)
  if (there && (await isSame(line, found.id, file, signal))) return
  const form = await toForm(found.id, file, fields, there)
  const answer = await callCkan(line, there ? 'resource_patch' : 'resource_create', form, { signal, timeMs: timeFor(file.bytes) })
  if (!answer.ok) {
    if (answer.fields.includes('id'))
      throw new HubFault('hub/conflict', { reason: 'resource-id', format: file.format }, { raw: answer.raw })
    throw toRefusal(answer)
  }
  if (!(await isSame(line, found.id, file, signal))) throw new HubFault('hub/differs', { fields: [`resource ${file.format}`] })
}

/**
 * Downloads a file from the hub's own address, never from one that the hub names, and compares every byte by SHA-256; what differs is
 * read a second time, because a line may cut a file short. A file that is not there is not the same; what else stands in the way is thrown.
 */
export const isSame = async (line: CkanLine, packageId: string, file: PublishedFile, signal: AbortSignal): Promise<boolean> =>
  (await readOnce(line, packageId, file, signal)) || (await readOnce(line, packageId, file, signal))

async function readOnce(line: CkanLine, packageId: string, file: PublishedFile, signal: AbortSignal): Promise<boolean> {
  const hash = createHash('sha256')
  let bytes = 0
  const url = `${line.base}/dataset/${packageId}/resource/${file.id}/download/${file.fileName}`
  try {
    const answer = await line.port({
      method: 'GET',
      url,
      headers: { ...readAuth(line), accept: '*/*' },
      signal,
      timeMs: timeFor(file.bytes),
      most: file.bytes + 64 * 1024,
      sink: piece => {
        hash.update(piece)
        bytes += piece.length
      },
    })
    if (answer.status === 404 || answer.status === 403) return false
    if (answer.status !== 200) readCkanAnswer(answer)
    // No file of ours is a page: this one is of a portal on the way.
    if ((answer.headers.get('content-type') ?? '').startsWith('text/html')) throw new HubFault('hub/nonsense', { status: 200 })
  } catch (thrown) {
    if (thrown instanceof HubFault && thrown.facts.reason === 'too-long') return false
    throw thrown
  }
  return bytes === file.bytes && hash.digest('hex') === file.sha256
}

async function toForm(packageId: string, file: OutgoingFile, fields: FileFields, there: boolean): Promise<FormData> {
  const form = new FormData()
  form.set('id', file.id)
  if (!there) form.set('package_id', packageId)
  form.set('name', file.title)
  form.set('description', file.about)
  form.set('format', file.format)
  form.set('mimetype', file.mimetype)
  // A field that takes several is sent once for each; CKAN makes a list of them.
  for (const [key, entry] of Object.entries(fields)) for (const one of typeof entry === 'string' ? [entry] : entry) form.append(key, one)
  form.set('rabian_sha256', file.sha256)
  form.set('upload', await openAsBlob(file.path, { type: file.mimetype }), file.fileName)
  return form
}
