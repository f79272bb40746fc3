import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Decoded, flag, list, literal, number, object, oneOf, string } from '../../shared/base/decode.ts'
import { Fault } from '../../shared/base/fault.ts'
import { shelfOf } from '../vault/shelves.ts'

export const manifestName = 'manifest.json'
export const backupDatabase = 'office.db'
export const backupLedger = 'ledger.jsonl'

const sha = string().regex(/^[0-9a-f]{64}$/)
const manifest = object({
  format: literal('rabian-backup'),
  version: literal(1),
  at: string(),
  office: object({ id: string(), name: string(), code: string(), practice: flag(), publicKey: string() }),
  head: object({ seq: number().int(), hash: sha }),
  database: object({ sha256: sha, bytes: number() }),
  ledger: object({ sha256: sha, bytes: number() }),
  files: list(object({ kind: oneOf(['originals', 'recovered']), sha256: sha, bytes: number() })),
  /** Files that the office names and that were already missing or altered when the backup was made. */
  damaged: list(sha),
})

/** What a backup folder holds, with the hash of every file in it. */
export type Manifest = Decoded<typeof manifest>

/** Reads the manifest of a backup folder; backup/not-a-backup when there is none or it makes no sense. */
export function readManifest(folder: string): Manifest {
  try {
    return manifest.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')))
  } catch (thrown) {
    throw new Fault('backup/not-a-backup', { folder }, thrown)
  }
}

export const pathInBackup = (folder: string, file: Manifest['files'][number]): string => join(folder, ...shelfOf(file.kind, file.sha256))
