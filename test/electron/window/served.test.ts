import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findServed } from '../../../electron/window/served.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const served = (address: string) => findServed('/app/renderer', address)?.path ?? null

test('the window’s own files are served with their kind, and the bare address is its page', () => {
  expect(findServed('/app/renderer', 'app://rabian/')).toEqual({ path: '/app/renderer/index.html', kind: 'text/html; charset=utf-8' })
  expect(served('app://rabian/assets/main-1.js')).toBe('/app/renderer/assets/main-1.js')
  expect(served('app://rabian/fonts/noto%20thai.woff2?v=1#x')).toBe('/app/renderer/fonts/noto thai.woff2')
})

test('there is no way out of the folder, however it is written', () => {
  for (const way of [
    ...['/../main.js', '/%2e%2e/main.js', '/..%2fmain.js', '/%2e%2e%2fmain.js', '/assets/..%2f..%2fmain.js', '/..%5c..%5cmain.js'],
    ...['/%2fetc%2fx.png', '//etc/x.png', '/C:%5cx.png', '/x.png:stream.js', '/a%00.js', '/%', '/%ff.js', '/..'],
  ]) {
    const path = served(`app://rabian${way}`)
    expect(path === null || !relative('/app/renderer', path).startsWith('..'), way).toBe(true)
  }
  expect(served('app://rabian/..%2fmain.js')).toBeNull()
  expect(served('app://rabian/..%2frenderer-other%2fx.js')).toBeNull()
})

test('another origin, another kind, or no address at all is served nothing', () => {
  for (const address of ['app://rabian.evil/x.js', 'app://other/x.js', 'https://rabian/x.js', 'file:///app/renderer/x.js', 'x.js', ''])
    expect(served(address), address).toBeNull()
  for (const name of ['x.map', 'x.sqlite', 'x', 'office.db', '.html']) expect(served(`app://rabian/${name}`), name).toBeNull()
})

test('whatever is asked for, what is served lies in the folder', () => {
  const folder = join(tempFolder(), 'renderer')
  mkdirSync(folder)
  writeFileSync(join(folder, '..', 'secret.js'), '')
  const step = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', 'secret.js', 'assets', '%00', ':', 'C:', '~', '%252e%252e')
  fc.assert(
    fc.property(fc.array(fc.oneof(step, fc.string()), { maxLength: 8 }), fc.constantFrom('/', '', '%2f'), (steps, between) => {
      const found = findServed(folder, `app://rabian/${steps.join(between)}.js`)
      expect(found === null || found.path.startsWith(`${folder}/`) || found.path.startsWith(`${folder}\\`)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
