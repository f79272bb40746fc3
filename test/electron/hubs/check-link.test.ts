import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import { checkLink } from '../../../electron/hubs/check-link.ts'
import { HubFault } from '../../../electron/hubs/hub-fault.ts'

type Seen = { readonly method: string; readonly url: string; readonly headers: NodeJS.Dict<string | string[]> }
const seen: Seen[] = []
let base = ''

type Answers = { readonly [url: string]: readonly [status: number, headers?: { readonly [name: string]: string }] }
const answers: Answers = {
  '/moved': [301, { location: '/here' }],
  '/away': [302, { location: 'http://192.168.1.9/secret' }],
  '/loop': [302, { location: '/loop' }],
  '/gone': [404],
  '/closed': [401],
  '/broken': [503],
}

beforeAll(async () => {
  const server = createServer((ask, answer) => {
    const { method = '', url = '', headers } = ask
    seen.push({ method, url, headers })
    if (url === '/cut') return void ask.socket.destroy()
    const [status, told = {}] = url === '/get-only' ? [method === 'HEAD' ? 405 : 200] : (answers[url] ?? [200, { 'set-cookie': 'a=b' }])
    answer.writeHead(status, told).end(method === 'GET' ? 'x'.repeat(100_000) : '')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return () => server.close()
})

const ask = (path: string) => checkLink(fetch, { kind: 'loopback' }, `${base}${path}`)

test('an address tells whether it answers, has moved, has gone, or lets nobody in', async () => {
  const states = await Promise.all(
    ['/here', '/moved', '/gone', '/closed', '/broken', '/get-only', '/cut', '/loop'].map(async path => [path, (await ask(path)).state]),
  )
  expect(states).toEqual([
    ['/here', 'answers'],
    ['/moved', 'moved'],
    ['/gone', 'gone'],
    ['/closed', 'refused'],
    ['/broken', 'refused'],
    ['/get-only', 'answers'],
    ['/cut', 'no-answer'],
    ['/loop', 'refused'],
  ])
  expect(await ask('/moved')).toMatchObject({ to: `${base}/here`, status: 200 })
})

test('nothing of ours goes along, and nobody is asked who may not be asked', async () => {
  seen.splice(0)
  await ask('/here')
  expect(seen.map(({ method }) => method)).toEqual(['HEAD'])
  expect(Object.keys(seen[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie', 'authorization']))
  const refused = async (address: string, rule: Parameters<typeof checkLink>[1]) => {
    const asked: string[] = []
    const spy = async (url: string): Promise<Response> => {
      asked.push(url)
      return new Response(null, { status: 200 })
    }
    const thrown = await checkLink(spy, rule, address, async () => ['10.1.2.3']).catch((fault: unknown) => fault)
    return [thrown instanceof HubFault ? thrown.code : 'asked', asked.length]
  }
  const web = { kind: 'web', privateAddresses: false, plain: true } as const
  expect(await refused('http://192.168.0.4/', web)).toEqual(['hub/bad-address', 0])
  expect(await refused('https://intranet.example/', web)).toEqual(['hub/bad-address', 0])
  expect(await refused('http://localhost:80/', web)).toEqual(['hub/bad-address', 0])
  expect(await refused('https://data.example/', { kind: 'loopback' })).toEqual(['hub/practice-only', 0])
  // A page that is allowed does not lead to one that is not.
  const led = await ask('/away').catch((fault: unknown) => fault)
  expect(led).toBeInstanceOf(HubFault)
})

test('without a line nothing is said of an address', async () => {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise(done => server.close(done))
  const thrown = await checkLink(fetch, { kind: 'loopback' }, `http://127.0.0.1:${port}/`).catch((fault: unknown) => fault)
  expect(thrown instanceof HubFault && thrown.code).toBe('hub/offline')
})
