import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor, Office } from '../../../electron/desk/office.ts'
import { ledgerCrypto, toSha256 } from '../../../electron/people/signing-key.ts'
import { categoryCodes } from '../../../shared/describe/labels.ts'
import { type Verdict, verifyChain } from '../../../shared/ledger/chain.ts'
import { readStoredEvent } from '../../../shared/ledger/read-event.ts'
import type { RecoverySummary } from '../../../shared/model/recovery.ts'
import type { Category, Level } from '../../../shared/model/version.ts'
import { fullDescription } from '../../shared/describe/descriptions.ts'
import { tempFolder } from './temp-folder.ts'

const summary: RecoverySummary = {
  ...{ sheet: 'ม.ค.59', sheets: ['ม.ค.59'], box: { r0: 4, c0: 0, r1: 80, c1: 5 }, rows: 76, proofs: [], lifted: [], questions: [] },
  columns: [
    { name: 'province', label: 'จังหวัด', type: 'string', unit: null },
    { name: 'cars', label: 'รถยนต์', type: 'integer', unit: 'คัน' },
  ],
  recipe: { sheet: 'ม.ค.59', steps: [] },
  findings: [{ code: 'duplicate-row', place: { sheet: 'ม.ค.59', r: 9, c: 0 }, facts: {} }],
  roleCount: { metadata: 0, header: 2, group: 0, data: 152, derived: 0, notes: 0 },
}

export type Draft = {
  readonly version: string
  readonly dataset: string
  readonly file: string
  readonly original: string
  readonly recovered: string
}

/** A kept file with a described and classified draft of it; the recovered file is a file of bytes, which no verb of the life looks into. */
export async function keptDraft(
  office: Office,
  by: Actor,
  given: { level?: Level; category?: Category; name?: string } = {},
): Promise<Draft> {
  const { level = 'open', category = level === 'open' ? 'public' : level === 'internal' ? 'internal' : 'official-secret' } = given
  const [file, dataset, version] = [office.newId(), office.newId(), office.newId()]
  const source = join(tempFolder(), 'รถยนต์.xls')
  writeFileSync(source, randomBytes(5000))
  const { sha256, bytes } = await office.vault.quarantine(file, source)
  await office.vault.keep(file, sha256)
  const table = office.vault.tempPath('.sqlite')
  writeFileSync(table, randomBytes(3000))
  const recovered = await office.vault.adoptRecovered(table)
  const at = office.now()
  const slug = `${given.name ?? 'cars'}-${version.slice(-6)}`
  const description = { ...fullDescription, name: slug, data_category: categoryCodes[category] }
  office.inTransaction(() => {
    office.files.add({
      id: file,
      name: 'รถยนต์ 2559.xls',
      bytes,
      kind: 'xls',
      sha256,
      state: 'kept',
      importedBy: by.id,
      importedAt: at,
      look: null,
      fault: null,
    })
    office.datasets.add({ id: dataset, slug, createdBy: by.id, createdAt: at })
    office.versions.add({
      ...{ id: version, dataset, number: 1, state: 'draft', file, title: 'จำนวนรถยนต์จดทะเบียน', recipeAt: 0, description, category, level },
      ...{ classification: { category, level, reason: '', overridden: false, by: by.id, at, proposal: null } },
      ...{ stars: 3, metadataSha: null, tableSha: null, createdBy: by.id, createdAt: at, changedAt: at },
      ...{ submittedBy: null, submittedAt: null, reviewedBy: null, reviewedAt: null, approvedBy: null, approvedAt: null },
    })
    const tableSha = toSha256(`ตาราง ${version}`)
    office.recipes.add({
      version,
      n: 0,
      summary,
      recovered: recovered.sha256,
      tableSha,
      findings: { personal: [] },
      madeBy: by.id,
      madeAt: at,
    })
    office.record(by, { action: 'file-kept', object: `version:${version}`, body: { file, sha256 } })
  })
  return { version, dataset, file, original: sha256, recovered: recovered.sha256 }
}

/** A hub of the office; nothing answers there. */
export function addHub(office: Office, kind: 'ckan' | 'exchange', practice = false): string {
  const id = office.newId()
  office.inTransaction(() =>
    office.hubs.add({ id, kind, name: `ศูนย์ ${kind}`, address: 'https://hub.example', settings: {}, practice, removedAt: null }),
  )
  if (kind === 'ckan') keepTerms(office, id)
  return id
}

/** Gives a hub the word of the first person of the office, as somebody has before anything goes there. */
export function keepTerms(office: Office, hub: string): void {
  const [person] = office.people.all()
  const row = office.hubs.byId(hub)
  if (person === undefined || row === null) throw new Error('nobody to give the word, or nothing to give it to')
  const { hostname: host } = new URL(row.address)
  office.inTransaction(() => office.hubTerms.accept({ hub, host, page: 'https://hub.example/terms', by: person.id, at: office.now() }))
}

/** The whole ledger, checked. */
export const checkLedger = (office: Office): Verdict =>
  verifyChain(office.events.after(0, 1_000_000).map(readStoredEvent), ledgerCrypto, { officeKey: office.info.publicKey })
