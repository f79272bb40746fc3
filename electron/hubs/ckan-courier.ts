import { differencesFrom } from '../../shared/publish/differences-from.ts'
import type { HubShape } from '../../shared/publish/hub-shape.ts'
import { spellOwned, withPackageSha } from '../../shared/publish/owned-fields.ts'
import type { Publication } from '../../shared/publish/publication.ts'
import type { ReadPackage } from '../../shared/publish/read-ckan-package.ts'
import { type CkanPackage, findMissing, toCkanPackage } from '../../shared/publish/to-ckan-package.ts'
import { type CkanLine, callCkan, toRefusal } from './ckan-call.ts'
import { isSame, type OutgoingFile, placeFile } from './ckan-files.ts'
import { hashOwned, refuseConflict, showPackage } from './ckan-look.ts'
import { askShape, askWhoWeAre } from './ckan-probe.ts'
import { publishPackage } from './ckan-publish.ts'
import type { Courier, Progress, Proof } from './courier.ts'
import { HubFault } from './hub-fault.ts'

/** One version on its way to one CKAN. `outdated` are the ids that files of earlier versions had there. */
export type CkanDelivery = {
  readonly line: CkanLine
  readonly publication: Publication
  readonly files: readonly OutgoingFile[]
  readonly outdated: readonly string[]
  /** Notes of the tries before; `overrule` is a person's word to write over what somebody changed on the hub. */
  readonly progress: Progress
}

type Ready = { readonly wanted: CkanPackage; readonly shape: HubShape }

/** Builds the courier of one version to one CKAN. */
export function createCkanCourier(delivery: CkanDelivery): Courier {
  let notes = delivery.progress
  const prepare = async (signal: AbortSignal): Promise<Ready> => {
    await askWhoWeAre(delivery.line, signal)
    const asked = await askShape(delivery.line, signal)
    const shape = notes.safeTags === true ? { ...asked, anyTags: false } : asked
    const plain = toCkanPackage(delivery.publication, shape)
    return { shape, wanted: withPackageSha(plain, hashOwned(spellOwned(plain))) }
  }
  return {
    look: async signal => {
      const { wanted } = await prepare(signal)
      const found = await showPackage(delivery.line, wanted.name, signal)
      if (found === null || found === 'hidden') return 'absent'
      return differencesFrom(found, { package: wanted, files: delivery.files, isPrivate: false }).length === 0 ? 'landed' : 'absent'
    },
    send: async (signal, save) => {
      const note = (more: Progress): void => {
        notes = { ...notes, ...more }
        save(notes)
      }
      const sendOnce = async (): Promise<void> => sendPackage({ ...delivery, progress: notes }, await prepare(signal), signal, note)
      try {
        await sendOnce()
      } catch (thrown) {
        if (!isRefusedForTags(thrown) || notes.safeTags === true) throw thrown
        // The hub knows the Thai fields but kept the tag rule of a stock CKAN.
        note({ safeTags: true })
        await sendOnce()
      }
    },
    prove: async signal => proveDelivery(delivery, (await prepare(signal)).wanted, signal),
  }
}

async function sendPackage(delivery: CkanDelivery, ready: Ready, signal: AbortSignal, note: (more: Progress) => void): Promise<void> {
  const { line } = delivery
  const { wanted } = ready
  const overrule = delivery.progress.overrule === true
  const missing = findMissing(wanted, ready.shape)
  if (missing.length > 0) throw new HubFault('hub/refused', { type: 'missing', fields: missing })
  const there = await showPackage(line, wanted.name, signal)
  const found = there === null || there === 'hidden' ? await createPackage(line, wanted, signal) : there
  refuseConflict(found, delivery.publication, wanted, overrule)
  note({ package: found.id, step: 'files' })
  for (const file of delivery.files) {
    await placeFile(line, found, file, delivery.publication.ofFiles, signal)
    note({ step: `file ${file.format}` })
  }
  await publishPackage(delivery, wanted, overrule, signal)
  note({ step: 'published' })
}

async function createPackage(line: CkanLine, wanted: CkanPackage, signal: AbortSignal): Promise<ReadPackage> {
  const { fields, tags, extras, ...rest } = wanted
  const lists = { tags: tags.map(name => ({ name })), extras: Object.entries(extras).map(([key, value]) => ({ key, value })) }
  const answer = await callCkan(line, 'package_create', { ...rest, ...fields, ...lists, private: true }, { signal })
  // A name that is in use may be our own: the answer to an earlier try was lost.
  if (!answer.ok && !answer.fields.includes('name')) throw toRefusal(answer)
  const found = await showPackage(line, wanted.name, signal)
  if (found === null || found === 'hidden')
    throw new HubFault('hub/name-taken', { slug: wanted.name }, { raw: answer.ok ? '' : answer.raw })
  return found
}

function isRefusedForTags(thrown: unknown): boolean {
  const fields = thrown instanceof HubFault && thrown.code === 'hub/refused' ? thrown.facts.fields : null
  return Array.isArray(fields) && fields.includes('tags')
}

async function proveDelivery(delivery: CkanDelivery, wanted: CkanPackage, signal: AbortSignal): Promise<Proof> {
  const { files, line } = delivery
  const nobody: CkanLine = { ...line, token: '' }
  // Asked as nobody: published is what everybody can see.
  const found = await showPackage(nobody, wanted.name, signal)
  if (found === null || found === 'hidden') throw new HubFault('hub/differs', { fields: ['private'] })
  const differences = differencesFrom(found, { package: wanted, files, ofFiles: delivery.publication.ofFiles, isPrivate: false })
  if (differences.length > 0)
    throw new HubFault('hub/differs', { fields: differences.map(one => one.field) }, { raw: JSON.stringify(differences) })
  for (const file of files)
    if (!(await isSame(nobody, found.id, file, signal))) throw new HubFault('hub/differs', { fields: [`resource ${file.format}`] })
  const resources = files.map(file => ({ id: file.id, format: file.format, bytes: file.bytes, sha256: file.sha256 }))
  return { address: `${line.base}/dataset/${wanted.name}`, receipt: { package: found.id, modified: found.modified, resources } }
}
