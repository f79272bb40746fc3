import { expect, test } from 'vitest'
import { configurePack } from '../../build/electron-builder.ts'

const runtime = { kind: 'pinned', version: '45.4.1', dist: '/electron', executable: '/electron/electron' } as const

test('a release for Windows is an installer and a portable program, for Linux an AppImage and a deb', () => {
  const { win, linux } = configurePack('release', runtime, true)
  expect([win?.target, linux?.target]).toEqual([
    ['nsis', 'portable'],
    ['AppImage', 'deb'],
  ])
})

test('only a test pack carries source maps', () => {
  expect(configurePack('release', runtime, true).files).toContain('!**/*.map')
  expect(configurePack('test', runtime, true).files).not.toContain('!**/*.map')
})

test('the runtime of this machine is packed for this system only', () => {
  expect(configurePack('release', runtime, true).electronDist).toBe('/electron')
  expect(configurePack('release', runtime, false).electronDist).toBeUndefined()
})
