import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../build/setup/places.mjs'
import { openSqlite } from '../../electron/db/sqlite.ts'
import { openEnvelope } from '../../electron/hubs/envelope.ts'
import type { Jwk } from '../../electron/hubs/jose.ts'

const run = promisify(execFile)

/** What an office has on the disk, read beside the app and never through it. */
export type Standing = {
  readonly id: string
  readonly state: string
  readonly tableSha: string
  readonly slug: string
  readonly parcels: readonly { readonly state: string; readonly address: string | null }[]
}

/** The newest version of the only dataset of the practice office in a data folder, or of those of one level. */
export function readStanding(home: string, level: string | null = null): Standing {
  const db = openSqlite(join(home, 'practice', 'office.db'), { readonly: true })
  try {
    const version = db
      .prepare<[{ readonly level: string | null }], { id: string; state: string; tableSha: string; slug: string }>(
        `SELECT version.id, version.state, version.table_sha AS tableSha, dataset.slug FROM version
         JOIN dataset ON dataset.id = version.dataset WHERE (@level IS NULL OR version.level = @level) ORDER BY version.number DESC LIMIT 1`,
      )
      .get({ level })
    if (version === undefined) throw new Error('no version on the disk')
    const parcels = db
      .prepare<[string], { state: string; address: string | null }>('SELECT state, address FROM parcel WHERE version = ?')
      .all(version.id)
    return { ...version, parcels }
  } finally {
    db.close()
  }
}

/** The hubs of one kind that the practice office has. */
export function hubsOf(home: string, kind: 'ckan' | 'exchange'): string[] {
  const db = openSqlite(join(home, 'practice', 'office.db'), { readonly: true })
  try {
    return db.prepare<[string], string>('SELECT id FROM hub WHERE kind = ? AND removed_at IS NULL').pluck().all(kind)
  } finally {
    db.close()
  }
}

/** Checks the ledger of the practice office with the command line, in a process of its own. */
export async function verifyLedger(home: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, [join(root, 'build', 'rabian.mjs'), 'verify', join(home, 'practice'), '--json'])
  return JSON.parse(stdout)
}

/** Downloads the CSV of a published dataset from its hub, by the hub's own description. */
export async function downloadPublishedCsv(
  address: string,
  slug: string,
): Promise<{ readonly isPrivate: boolean; readonly sha256: string; readonly text: string }> {
  const { origin } = new URL(address)
  const answer = await (await fetch(`${origin}/api/3/action/package_show?id=${slug}`)).json()
  const resource = answer.result.resources.find((one: { readonly format: string }) => one.format === 'CSV')
  const bytes = Buffer.from(await (await fetch(resource.url)).arrayBuffer())
  return { isPrivate: answer.result.private, sha256: createHash('sha256').update(bytes).digest('hex'), text: bytes.toString('utf8') }
}

/** Opens the only parcel that the practice exchange holds, as the agency that it was meant for. */
export async function openAsRecipient(
  home: string,
): Promise<{ readonly sha256: string; readonly purpose: string; readonly terms: string; readonly text: string }> {
  const folder = join(home, 'practice', 'practice')
  const state = JSON.parse(readFileSync(join(folder, 'exchange', 'state.json'), 'utf8'))
  const envelope = readFileSync(join(folder, 'exchange', 'files', state.deposits[0].id), 'utf8')
  const { recipient } = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as { readonly recipient: Jwk }
  const { manifest, table } = await openEnvelope(envelope, recipient, readOfficeKey(home))
  const text = Buffer.from(table).toString('utf8')
  return { sha256: createHash('sha256').update(table).digest('hex'), purpose: manifest.purpose, terms: manifest.terms, text }
}

function readOfficeKey(home: string): string {
  const db = openSqlite(join(home, 'practice', 'office.db'), { readonly: true })
  try {
    return db.prepare<[], string>('SELECT public_key FROM office').pluck().get() ?? ''
  } finally {
    db.close()
  }
}
