import { expect, test } from 'vitest'
import { type Route, readRoute, writeRoute } from '../../../renderer/desk/route.ts'

test('what was written of a place leads back to it, also to the file that one came for', () => {
  const places: readonly Route[] = [
    { room: 'today' },
    { room: 'intake' },
    { room: 'intake', file: '0190-a' },
    { room: 'review', version: null },
    { room: 'review', version: '0190-b' },
    { room: 'inventory', inventory: null },
    { room: 'inventory', inventory: '0190-c' },
    { room: 'settings', page: 'hubs' },
  ]
  for (const place of places) expect(readRoute(writeRoute(place))).toEqual(place)
  expect(readRoute('nowhere/at-all')).toBeNull()
})
