import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { toWriteFault } from '../vault/durable.ts'
import { writeChunks } from '../writers/write-chunks.ts'

/** Writes a document where a person says, whole or not at all; what lay there under that name before is replaced. */
export async function writeDocument(path: string, text: string): Promise<void> {
  const at = resolve(path)
  try {
    await mkdir(dirname(at), { recursive: true })
  } catch (thrown) {
    throw toWriteFault(thrown)
  }
  await writeChunks(at, [text])
}
