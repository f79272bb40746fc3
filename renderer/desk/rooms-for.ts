import type { OfficeRole } from '../../shared/model/version.ts'
import type { RoomName, Route, SettingsPage } from './route.ts'

/** Rooms of the rail in their order; Ctrl+1 is the first that a person sees. */
export const railRooms = ['today', 'intake', 'review', 'catalogue', 'approve', 'outbox', 'ledger', 'settings'] as const
export type RailRoom = (typeof railRooms)[number]

const doers: { readonly [room in RailRoom]: readonly OfficeRole[] | 'all' } = {
  today: 'all',
  intake: ['clerk', 'supervisor'],
  review: ['clerk', 'supervisor'],
  catalogue: 'all',
  approve: ['supervisor', 'head'],
  outbox: 'all',
  ledger: 'all',
  settings: 'all',
}

const hasOne = (roles: readonly OfficeRole[], wanted: readonly OfficeRole[] | 'all'): boolean =>
  wanted === 'all' || wanted.some(role => roles.includes(role))

/** The rooms that a person of these roles may enter, as the house rules give them. */
export const roomsFor = (roles: readonly OfficeRole[]): readonly RailRoom[] => railRooms.filter(room => hasOne(roles, doers[room]))

/** A version is read in review and describe by everyone who may see it; the desk decides what may be changed. */
export const mayEnter = (roles: readonly OfficeRole[], room: RoomName): boolean =>
  room === 'inventory'
    ? hasOne(roles, ['clerk', 'supervisor', 'administrator'])
    : room === 'describe' || room === 'review' || hasOne(roles, doers[room])

/** Pages of the settings that work for a person of these roles. */
export function settingsPagesFor(roles: readonly OfficeRole[], practice: boolean): readonly SettingsPage[] {
  const administers = roles.includes('administrator')
  return [
    ...(administers ? (['people', 'hubs', 'policy', 'profile', 'rules', 'backup'] as const) : []),
    ...(practice ? (['practice'] as const) : []),
    'look',
    'about',
  ]
}

/** The room as a route with nothing open in it. */
export function toRoute(room: RailRoom): Route {
  switch (room) {
    case 'review':
    case 'approve':
      return { room, version: null }
    case 'catalogue':
      return { room, dataset: null }
    case 'settings':
      return { room, page: 'look' }
    default:
      return { room }
  }
}

/** The rail entry that is lit for a place. */
export const railRoomOf = (room: RoomName): RailRoom => (room === 'describe' ? 'review' : room === 'inventory' ? 'catalogue' : room)
