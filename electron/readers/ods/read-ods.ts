import { readSync } from 'node:fs'
import { Fault } from '../../../shared/base/fault.ts'
import { limits } from '../limits.ts'
import type { Archive, TellStage } from '../open-archive.ts'
import type { ReadSheet } from '../read-workbook.ts'
import { feedPieces } from '../xlsx/feed-pieces.ts'
import { readContent } from './read-content.ts'

const typeOf = 'application/vnd.oasis.opendocument.spreadsheet'
const content = 'content.xml'
const chunkBytes = 256 * 1024

/** True of an archive that says that it is an OpenDocument of whatever sort. */
export const isOpenDocument = (archive: Archive): boolean => archive.has('mimetype') && archive.has('META-INF/manifest.xml')

/** Reads an OpenDocument spreadsheet under the guard: its content as it unpacks, all else checked and let go. */
export function readOds(archive: Archive): readonly ReadSheet[] {
  const type = archive.unpack('mimetype').toString('latin1').trim()
  if (type !== typeOf && type !== `${typeOf}-template`) throw new Fault('file/unknown-type', { sniffed: 'opendocument' })
  if (archive.unpack('META-INF/manifest.xml').includes('encryption-data')) throw new Fault('file/encrypted')
  archive.checkOthers(new Set([content]))
  const reader = readContent(content)
  feedPieces(content, archive.pieces(content), reader.take, size => archive.advance('read', size))
  return reader.finish()
}

/** Reads an OpenDocument spreadsheet that is one plain XML file. */
export function readFods(file: number, size: number, tell: TellStage): readonly ReadSheet[] {
  if (size > limits.fodsBytes) throw new Fault('file/too-large', { limit: limits.fodsBytes, figure: size, unit: 'bytes' })
  const reader = readContent('fods')
  let done = 0
  feedPieces('fods', readChunks(file, size), reader.take, more => {
    done += more
    tell({ stage: 'read', done, total: size })
  })
  return reader.finish()
}

function* readChunks(file: number, size: number): Generator<Uint8Array> {
  const chunk = Buffer.alloc(chunkBytes)
  for (let at = 0; at < size; ) {
    const got = readSync(file, chunk, 0, Math.min(chunkBytes, size - at), at)
    if (got === 0) throw new Fault('file/damaged', { why: 'shrank' })
    at += got
    yield chunk.subarray(0, got)
  }
}
