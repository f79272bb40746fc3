import { badSchema, type HubProfile, readHubProfile } from './read-hub-profile.ts'
import { readProfile } from './read-profile.ts'

/** Reads a profile from the text of a file: the schema of a hub, bare or as the action answers it, or a profile of this program. */
export function readProfileFile(text: string, about: { readonly id: string; readonly title: string }): HubProfile {
  let document: unknown
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (thrown) {
    throw badSchema(thrown instanceof Error ? (/position \d+|line \d+ column \d+/.exec(thrown.message)?.[0] ?? '') : '', 'not-json')
  }
  const isOurs = typeof document === 'object' && document !== null && 'fields' in document && !('dataset_fields' in document)
  return isOurs ? { profile: readProfile(document), notes: [] } : readHubProfile(document, about)
}
