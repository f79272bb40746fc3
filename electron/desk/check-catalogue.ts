import { basename, resolve } from 'node:path'
import type { Profile } from '../../shared/describe/profile.ts'
import type { CatalogueRead } from '../../shared/publish/gdc/read-catalogue.ts'
import type { RecoverTools } from './recover-file.ts'

/** Reads a catalogue where it lies, without an office, through the killable reader, and holds it against a profile. */
export async function checkCatalogue(tools: RecoverTools, path: string, profile: Profile): Promise<CatalogueRead> {
  const reader = tools.openReader()
  try {
    return await reader.readCatalogue({ path, name: basename(resolve(path)), profile }, tools.tell, tools.signal)
  } finally {
    reader.close()
  }
}
