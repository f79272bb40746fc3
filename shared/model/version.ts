/** States of a dataset version, in the order of its life. */
export const versionStates = [
  'draft',
  'submitted',
  'reviewed',
  'approved',
  'queued',
  'delivered',
  'verified',
  'returned',
  'withdrawn',
  'superseded',
  'retired',
] as const
export type VersionState = (typeof versionStates)[number]

/** States of a parcel of the outbox; `done` only after read-back. */
export const parcelStates = ['waiting', 'sending', 'unsure', 'verifying', 'done', 'needs-person', 'withdrawn'] as const
export type ParcelState = (typeof parcelStates)[number]

export const officeRoles = ['clerk', 'supervisor', 'head', 'administrator'] as const
export type OfficeRole = (typeof officeRoles)[number]

/** Classification levels, from open to sealed. The Thai labels are the codes that a hub expects; they live in shared/describe. */
export const levels = ['open', 'internal', 'secret', 'very-secret', 'top-secret'] as const
export type Level = (typeof levels)[number]

/** Categories of the government data governance framework. */
export const categories = ['public', 'internal', 'personal', 'security', 'official-secret'] as const
export type Category = (typeof categories)[number]

/** Levels from which on a desk may hold the description only. */
export const isSecret = (level: Level): boolean => level === 'secret' || level === 'very-secret' || level === 'top-secret'

export const destinations = ['open-hub', 'exchange', 'nowhere'] as const
export type Destination = (typeof destinations)[number]

/** Where a version of a level goes: what is open to an open hub, what is not for everyone to one agency, of what is secret only the description is held. */
export const destinationOf = (level: Level): Destination => (isSecret(level) ? 'nowhere' : level === 'open' ? 'open-hub' : 'exchange')
