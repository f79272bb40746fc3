import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, test, vi } from 'vitest'
import { makeRoot } from '../temp-root.ts'

// The cache lies where the environment says, and is found when the module is loaded.
const load = async () => ({
  ...(await import('../../../build/setup/lock.mjs')),
  ...(await import('../../../build/setup/cached.ts')),
  ...(await import('../../../build/setup/places.mjs')),
})

beforeEach(() => {
  const home = makeRoot()
  for (const name of ['XDG_CACHE_HOME', 'LOCALAPPDATA', 'HOME']) vi.stubEnv(name, home)
  vi.resetModules()
})

test('two who want the same lock work one after the other', async () => {
  const { withLock } = await load()
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await sleep(50)
    seen.push(`${name} ends`)
  }
  await Promise.all([withLock('test', 'place', work('one')), withLock('test', 'place', work('two'))])
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
})

test('a lock is given back when the work fails', async () => {
  const { withLock } = await load()
  await expect(withLock('test', 'place', () => Promise.reject(new Error('broke')))).rejects.toThrow('broke')
  await expect(withLock('test', 'place', () => Promise.resolve('in'))).resolves.toBe('in')
})

test('a lock whose holder was killed is taken over', async () => {
  const { withLock, cache } = await load()
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  await withLock('test', 'place', () => Promise.resolve(undefined))
  const folder = await withLock('test', 'place', () => Promise.resolve(readdirSync(join(cache, 'locks'))[0] ?? ''))
  mkdirSync(join(cache, 'locks', folder))
  writeFileSync(join(cache, 'locks', folder, 'pid'), String(dead))
  await expect(withLock('test', 'place', () => Promise.resolve('in'))).resolves.toBe('in')
})

test('a cached folder appears whole or not at all, and is made once', async () => {
  const { findOrMake, cache } = await load()
  await expect(
    findOrMake('thing', async result => {
      writeFileSync(join(result, 'half'), '')
      await Promise.reject(new Error('cut off'))
    }),
  ).rejects.toThrow('cut off')
  expect(existsSync(join(cache, 'thing'))).toBe(false)
  const make = vi.fn(async (result: string) => writeFileSync(join(result, 'whole'), ''))
  const made = await Promise.all([findOrMake('thing', make), findOrMake('thing', make)])
  expect(made).toEqual([join(cache, 'thing'), join(cache, 'thing')])
  expect(make).toHaveBeenCalledTimes(1)
  expect(readdirSync(join(cache, 'thing'))).toEqual(['whole'])
  expect(readdirSync(cache).sort()).toEqual(['locks', 'thing'])
})
