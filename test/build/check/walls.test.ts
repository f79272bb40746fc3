import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printComplaint } from '../../../build/check/complaint.ts'
import { checkWalls } from '../../../build/check/walls.ts'
import { root as house } from '../../../build/setup/places.mjs'
import { makeRoot, writeIn } from '../temp-root.ts'

const judge = (file: string, text: string): string[] => checkWalls(makeRoot({ [file]: text })).map(printComplaint)

test('an import planted in a copy of this house is found, at its line', () => {
  const copy = makeRoot()
  for (const room of ['shared', 'electron', 'renderer']) cpSync(join(house, room), join(copy, room), { recursive: true })
  const before = checkWalls(copy)
  writeIn(
    copy,
    'shared/recover/planted.ts',
    "// one line before\nimport { openDb } from '../../electron/db/open.ts'\nexport const planted = openDb\n",
  )
  const after = checkWalls(copy)
  expect(after).toHaveLength(before.length + 1)
  expect(after.map(printComplaint)).toContain(
    'shared/recover/planted.ts:2  shared must not know electron (electron/db/open.ts). Move what both need to shared, or pass it in',
  )
})

test('an empty house has no broken wall', () => {
  expect(checkWalls(makeRoot())).toEqual([])
})

test.each([
  ['renderer/app/a.ts', "import '../../electron/db/a.ts'", 'renderer must not know electron'],
  ['electron/desk/a.ts', "import '../../renderer/app/a.ts'", 'electron must not know renderer'],
  ['shared/model/a.ts', "import type { A } from '../text/a.ts'", 'shared/model must not know shared/text'],
  ['shared/recover/a.ts', "export * from '../rate/a.ts'", 'shared/recover must not know shared/rate'],
  ['shared/attic/a.ts', "import '../base/a.ts'", 'shared/attic has no storey'],
  ['shared/base/a.ts', "import { join } from 'node:path'", 'shared must not know Node'],
  ['renderer/app/a.ts', "const fs = await import('node:fs')", 'renderer must not know Node'],
  ['electron/db/a.ts', "import '../vault/a.ts'", 'electron/db must not know electron/vault'],
  ['electron/hubs/a.ts', "type A = import('../db/a.ts').A", 'electron/hubs must not know electron/db'],
  ['electron/ipc/a.ts', "import '../db/a.ts'", 'electron/ipc must not know electron/db'],
  ['electron/attic/a.ts', "import '../db/a.ts'", 'electron/attic has no place among the rooms'],
  ['renderer/parts/a.tsx', "import '../rooms/home/a.tsx'", 'renderer/parts must not know renderer/rooms'],
  ['build/a.mjs', "import '../shared/base/a.ts'", 'build must not know shared'],
  ['shared/base/a.ts', "import '../../../elsewhere/a.ts'", 'shared must not know ..'],
])('%s may not say %s', (file, text, rule) => {
  expect(judge(file, text)).toEqual([expect.stringContaining(`${file}:1  ${rule}`)])
})

test.each([
  ['shared/contract/a.ts', "import '../publish/a.ts'"],
  ['shared/recover/a.ts', "import '../values/a.ts'; import './b.ts'; import './steps/c.ts'"],
  ['electron/desk/a.ts', "import '../db/a.ts'; import '../../shared/base/a.ts'; import { join } from 'node:path'"],
  ['electron/main.ts', "import './ipc/a.ts'; import './window/a.ts'; import { app } from 'electron'"],
  ['renderer/rooms/home/a.tsx', "import '../../parts/a.tsx'; import '../../../shared/base/a.ts'"],
  ['test/desk/a.test.ts', "import '../../electron/db/a.ts'; import '../../renderer/app/a.tsx'"],
  ['electron/ipc/a.ts', "// import '../db/a.ts'\nconst text = \"import '../db/a.ts'\""],
])('%s may say %s', (file, text) => {
  expect(judge(file, text)).toEqual([])
})
