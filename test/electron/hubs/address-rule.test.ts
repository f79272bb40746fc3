import { expect, test } from 'vitest'
import { type AddressRule, checkAddress, readBaseAddress } from '../../../electron/hubs/address-rule.ts'
import { createTransport } from '../../../electron/hubs/transport.ts'
import { fault, faultOf } from '../kit/fault.ts'

const web: AddressRule = { kind: 'web', privateAddresses: false }
const own: AddressRule = { kind: 'web', privateAddresses: true }
const loopback: AddressRule = { kind: 'loopback' }
const names: { readonly [host: string]: readonly string[] } = {
  'data.example.go.th': ['203.0.113.7', '2001:db8::7'],
  'inside.example.go.th': ['10.1.2.3'],
  'half.example.go.th': ['203.0.113.7', '192.168.1.4'],
  'this.example.go.th': ['127.0.0.1'],
  'this-too.example.go.th': ['203.0.113.7', '::ffff:127.0.0.1'],
}
const lookUp = async (host: string): Promise<readonly string[]> => names[host] ?? []
const whyNot = async (address: string, rule: AddressRule): Promise<string> => {
  const found = await faultOf(checkAddress(address, rule, lookUp))
  return `${found.code} ${String(found.facts.reason ?? '')}`.trim()
}
const passes = (address: string, rule: AddressRule): Promise<void> => checkAddress(address, rule, lookUp)

test('a real office never reaches this machine, however the address is spelled', async () => {
  const spellings = [
    ...['localhost', 'LOCALHOST', 'localhost.', 'hub.localhost', 'hub.localhost.', '127.0.0.1', '127.0.0.1.', '127.1', '127.255.0.9'],
    ...['2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '017700000001', '１２７.0.0.1', '127。0。0。1'],
    ...['0.0.0.0', '0', '0.1.2.3', '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]'],
    ...['[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]', '[::ffff:0.0.0.0]', 'this.example.go.th', 'this-too.example.go.th'],
  ]
  for (const host of spellings)
    for (const rule of [web, own]) expect(await whyNot(`https://${host}/api`, rule), host).toBe('hub/bad-address loopback')
})

test('a private network is closed until the administrator opens it', async () => {
  const spellings = [
    ...['10.0.0.1', '172.16.0.1', '172.31.255.1', '192.168.1.1', '100.64.0.1', '169.254.169.254', '224.0.0.1', '255.255.255.255'],
    ...['167772161', '0xa000001', '012.0.0.1', '[::ffff:10.0.0.1]', '[64:ff9b::a00:1]', '[fd00::1]', '[fc00::1]', '[fe80::1]', '[fec0::1]'],
    ...['[ff02::1]', 'inside.example.go.th', 'half.example.go.th'],
  ]
  for (const host of spellings) {
    expect(await whyNot(`https://${host}`, web), host).toBe('hub/bad-address private')
    await passes(`https://${host}`, own)
  }
  for (const host of ['data.example.go.th', '203.0.113.7', '172.32.0.1', '100.128.0.1', '[2001:db8::7]', 'unknown.example'])
    await passes(`https://${host}`, web)
})

test('the web is asked over https alone, and the practice asks this machine alone', async () => {
  expect(await whyNot('http://data.example.go.th', web)).toBe('hub/not-secure')
  for (const address of [
    'https://data.example.go.th',
    'https://10.0.0.1',
    'http://127.0.0.1.example.go.th',
    'http://localhost.example.go.th',
  ])
    expect(await whyNot(address, loopback), address).toBe('hub/practice-only')
  for (const address of ['http://127.0.0.1:5000', 'http://localhost:5000', 'http://[::1]:5000']) await passes(address, loopback)
})

test('an address is taken as base only without credentials, query, fragment or another protocol', () => {
  const bad = [
    '',
    'data.go.th',
    'ftp://data.go.th',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://',
    'https://office:pass@data.go.th',
  ]
  for (const text of [
    ...bad,
    'https://data.go.th@127.0.0.1',
    'https://token@data.go.th',
    'https://data.go.th?x=1',
    'https://data.go.th/#a',
  ])
    expect(fault(() => readBaseAddress(text)).code, text).toBe('hub/bad-address')
  expect(JSON.stringify(fault(() => readBaseAddress('https://office:pass@data.go.th/ckan')).facts)).not.toMatch(/office|pass/)
  expect(readBaseAddress('  https://DATA.go.th/ckan// ')).toBe('https://data.go.th/ckan')
  expect(readBaseAddress('https://0x7f.1:443')).toBe('https://127.0.0.1')
})

test('no request leaves for an address that may not be, also where only its name leads there', async () => {
  const asked: string[] = []
  const port = createTransport(
    async url => {
      asked.push(url)
      return new Response('{}')
    },
    web,
    lookUp,
  )
  for (const url of ['https://0x7f.1/api', 'https://inside.example.go.th/api', 'http://data.example.go.th/api'])
    await faultOf(port({ method: 'GET', url }))
  expect(asked).toEqual([])
  await port({ method: 'GET', url: 'https://data.example.go.th/api' })
  expect(asked).toEqual(['https://data.example.go.th/api'])
})
