import { dirname, resolve } from 'node:path'
import { toWriteFault } from '../vault/durable.ts'
import { writeChunks } from '../writers/write-chunks.ts'
import { makeFolders } from './make-folders.ts'

/** Writes a document where a person says, whole or not at all; what lay there under that name before is replaced. */
export async function writeDocument(path: string, text: string): Promise<void> {
  const at = resolve(path)
  try {
    await makeFolders(dirname(at))
  } catch (thrown) {
    throw toWriteFault(thrown)
  }
  await writeChunks(at, [text])
}
