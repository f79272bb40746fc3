import { expect, test } from 'vitest'
import { printComplaint } from '../../../build/check/complaint.ts'
import { checkPackages } from '../../../build/check/packages.ts'
import { makeRoot } from '../temp-root.ts'

type House = { version?: string; installed?: string; listed?: object | undefined; source?: string; lock?: object }

const zip = { rooms: ['electron/readers'], reason: 'opens zips', licence: 'MIT' }
const judge = ({ version = '1.2.3', installed = 'MIT', listed = { zip }, source = '', lock = {} }: House): string[] =>
  checkPackages(
    makeRoot({
      'package.json': JSON.stringify({ dependencies: { zip: version } }),
      'package-lock.json': JSON.stringify({ packages: lock }),
      'build/check/packages.json': JSON.stringify(listed),
      'node_modules/zip/package.json': JSON.stringify({ license: installed }),
      'electron/desk/a.ts': source,
    }),
  ).map(printComplaint)

test('a listed package of an exact version passes, in its room', () => {
  expect(judge({})).toEqual([])
  expect(judge({ version: 'npm:@other/zip@1.2.3' })).toEqual([])
})

test('an unlisted package fails, and so does a line for a package that is gone', () => {
  expect(judge({ listed: {} })).toEqual([expect.stringContaining('zip: not on the list of allowed packages')])
  expect(judge({ listed: { zip, gone: zip } })).toEqual([expect.stringContaining('gone is listed and not in package.json')])
})

test.each(['^1.2.3', '~1.2.3', '*', 'latest', '1.x'])('the version %s is not exact', version => {
  expect(judge({ version })).toEqual([expect.stringContaining('is no exact version')])
})

test('the licence must be the one of the installed package, and one that we may use', () => {
  expect(judge({ installed: 'GPL-3.0-only' })).toEqual([expect.stringContaining('its licence is GPL-3.0-only, the list says MIT')])
  expect(judge({ installed: 'GPL-3.0-only', listed: { zip: { ...zip, licence: 'GPL-3.0-only' } } })).toEqual([
    expect.stringContaining('is not one that we may use'),
  ])
  expect(judge({ installed: '(MIT OR GPL-3.0-only)', listed: { zip: { ...zip, licence: '(MIT OR GPL-3.0-only)' } } })).toEqual([])
})

test('what a package brings along and we ship must be ours to give; what only builds need may be anything', () => {
  expect(judge({ lock: { 'node_modules/deep': { license: 'AGPL-3.0-only' } } })).toEqual([
    expect.stringContaining('node_modules/deep is shipped'),
  ])
  expect(judge({ lock: { 'node_modules/bare': {} } })).toEqual([expect.stringContaining('under the licence none')])
  expect(judge({ lock: { 'node_modules/deep': { license: 'AGPL-3.0-only', dev: true } } })).toEqual([])
})

test('a package is imported from its rooms only, whatever path inside it is named', () => {
  expect(judge({ source: "\nimport { open } from 'zip/lib/open'" })).toEqual([
    expect.stringContaining('electron/desk/a.ts:2  zip may be imported from electron/readers'),
  ])
  expect(judge({ source: "import 'unheard-of'" })).toEqual([expect.stringContaining('unheard-of may be imported from nowhere')])
})
