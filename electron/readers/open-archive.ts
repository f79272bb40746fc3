import { Fault } from '../../shared/base/fault.ts'
import { refuseDoctype } from './check-xml.ts'
import { unpackPieces } from './unpack-pieces.ts'
import { unpackPart } from './unzip.ts'
import { readDirectory, type ZipEntry } from './zip-directory.ts'

export type TellStage = (told: { readonly stage: 'guard' | 'read'; readonly done: number; readonly total: number }) => void

/** The parts of a zip archive whose directory was found good. Names are as the archive spells them. */
export type Archive = {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** A part as a whole, checked; its XML declares nothing. */
  readonly unpack: (name: string) => Buffer
  /** A part piece by piece; it is good only once its last piece has come. */
  readonly pieces: (name: string) => Iterable<Uint8Array>
  /** Checks every part that is not among these, and lets it go. */
  readonly checkOthers: (needed: ReadonlySet<string>) => void
  /** Tells that so many bytes of all parts are done. */
  readonly advance: (stage: 'guard' | 'read', bytes: number) => void
}

// What is looked for may lie across two pieces.
const overlap = 16
const isXml = (name: string): boolean => /\.(xml|rels|vml|rdf)$/i.test(name)

/** Opens a zip archive under the guard. */
export function openArchive(bytes: Buffer, tell: TellStage): Archive {
  const entries = readDirectory(bytes)
  const named = new Map(entries.map(entry => [entry.name, entry]))
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const advance = (stage: 'guard' | 'read', more: number): void => {
    done = Math.min(total, done + more)
    tell({ stage, done, total })
  }
  const find = (name: string): ZipEntry => {
    const entry = named.get(name)
    if (!entry) throw new Fault('file/damaged', { part: name })
    return entry
  }
  return {
    names: [...named.keys()],
    has: name => named.has(name),
    unpack: name => unpackChecked(bytes, find(name)),
    pieces: name => unpackPieces(bytes, find(name)),
    checkOthers: needed => {
      for (const entry of entries) {
        if (needed.has(entry.name)) continue
        let before = Buffer.alloc(0)
        for (const piece of unpackPieces(bytes, entry)) {
          if (isXml(entry.name)) refuseDoctype(entry.name, Buffer.concat([before, piece]))
          before = Buffer.from(piece.subarray(-overlap))
          advance('guard', piece.length)
        }
      }
    },
    advance,
  }
}

function unpackChecked(bytes: Buffer, entry: ZipEntry): Buffer {
  const part = unpackPart(bytes, entry)
  // Whatever its name: what begins as XML is read as XML.
  if (isXml(entry.name) || part[0] === 0x3c) refuseDoctype(entry.name, part)
  return part
}
