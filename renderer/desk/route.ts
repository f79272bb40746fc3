/** Where a person stands: a room, and what of it is open. */
export type Route =
  | { readonly room: 'today' }
  | { readonly room: 'intake'; readonly file?: string }
  | { readonly room: 'review'; readonly version: string | null }
  | { readonly room: 'describe'; readonly version: string }
  | { readonly room: 'catalogue'; readonly dataset: string | null; readonly page?: CataloguePage }
  | { readonly room: 'inventory'; readonly inventory: string | null }
  | { readonly room: 'approve'; readonly version: string | null }
  | { readonly room: 'outbox' }
  | { readonly room: 'ledger' }
  | { readonly room: 'settings'; readonly page: SettingsPage }

/** Pages of the catalogue beside the list of all datasets. */
export type CataloguePage = 'wanted'

export type RoomName = Route['room']

export const settingsPages = ['people', 'hubs', 'policy', 'profile', 'rules', 'backup', 'practice', 'look', 'about'] as const
export type SettingsPage = (typeof settingsPages)[number]

export type Trail = { readonly here: Route; readonly past: readonly Route[] }

export type Move =
  | { readonly kind: 'go'; readonly to: Route }
  | { readonly kind: 'replace'; readonly to: Route }
  | { readonly kind: 'back' }

export const startTrail: Trail = { here: { room: 'today' }, past: [] }

const longestPast = 50

/** One move of a person between rooms; going where one stands changes nothing. */
export function moveTrail(trail: Trail, move: Move): Trail {
  if (move.kind === 'back') {
    const last = trail.past.at(-1)
    return last === undefined ? trail : { here: last, past: trail.past.slice(0, -1) }
  }
  if (isSameRoute(trail.here, move.to)) return trail
  if (move.kind === 'replace') return { ...trail, here: move.to }
  return { here: move.to, past: [...trail.past, trail.here].slice(-longestPast) }
}

export const isSameRoute = (a: Route, b: Route): boolean => writeRoute(a) === writeRoute(b)

/** One line for a route, such as `review/0190…`; `readRoute` reads it back. */
export function writeRoute(route: Route): string {
  switch (route.room) {
    case 'review':
    case 'approve':
    case 'describe':
      return route.version === null ? route.room : `${route.room}/${route.version}`
    case 'intake':
      return route.file === undefined ? route.room : `${route.room}/${route.file}`
    case 'catalogue':
      if (route.page !== undefined) return `${route.room}/~${route.page}`
      return route.dataset === null ? route.room : `${route.room}/${route.dataset}`
    case 'inventory':
      return route.inventory === null ? route.room : `${route.room}/${route.inventory}`
    case 'settings':
      return `settings/${route.page}`
    default:
      return route.room
  }
}

/** Reads what `writeRoute` wrote; anything else is null. */
export function readRoute(text: string): Route | null {
  const [room = '', ...rest] = text.split('/')
  const id = rest.join('/')
  switch (room) {
    case 'today':
    case 'outbox':
    case 'ledger':
      return { room }
    case 'intake':
      return id === '' ? { room } : { room, file: id }
    case 'review':
    case 'approve':
      return { room, version: id === '' ? null : id }
    case 'describe':
      return id === '' ? null : { room, version: id }
    case 'catalogue':
      return id === '~wanted' ? { room, dataset: null, page: 'wanted' } : { room, dataset: id === '' ? null : id }
    case 'inventory':
      return { room, inventory: id === '' ? null : id }
    case 'settings': {
      const page = settingsPages.find(known => known === id)
      return { room, page: page ?? 'look' }
    }
    default:
      return null
  }
}
