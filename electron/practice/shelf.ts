import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from '../../shared/base/json.ts'

/** What a practice service keeps on the disk: one document that is replaced whole, and files beside it. Names are ids, never what a caller wrote. */
export type Shelf = {
  readonly read: () => Json | null
  readonly write: (document: Json) => void
  readonly readFile: (id: string) => Buffer<ArrayBuffer> | null
  readonly writeFile: (id: string, bytes: Uint8Array) => void
  readonly removeFile: (id: string) => void
}

/** Opens the shelf of a service in its own folder, making the folder where it is not there. */
export function openShelf(folder: string): Shelf {
  const files = join(folder, 'files')
  mkdirSync(files, { recursive: true })
  const document = join(folder, 'state.json')
  const place = (id: string): string => join(files, id.replace(/[^0-9a-z-]/gi, ''))
  return {
    read: () => (existsSync(document) ? (JSON.parse(readFileSync(document, 'utf8')) as Json) : null),
    write: value => replace(document, JSON.stringify(value)),
    readFile: id => (existsSync(place(id)) ? Buffer.from(readFileSync(place(id))) : null),
    writeFile: (id, bytes) => replace(place(id), bytes),
    removeFile: id => rmSync(place(id), { force: true }),
  }
}

function replace(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.part`, content, { flush: true })
  renameSync(`${path}.part`, path)
}
