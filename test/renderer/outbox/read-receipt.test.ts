import { expect, test } from 'vitest'
import { readReceipt } from '../../../renderer/rooms/outbox/read-receipt.ts'

test('the receipt of a hub names when, its number there, and each file with its fingerprint; its time is read as UTC', () => {
  const raw = JSON.stringify({
    package: '5b0c',
    modified: '2026-11-26T07:12:11.123',
    resources: [{ id: 'r1', format: 'CSV', bytes: 9, sha256: 'ab12' }],
  })
  expect(readReceipt(raw)).toEqual([
    { fact: 'at', text: '2026-11-26T07:12:11.123Z', exact: false },
    { fact: 'number', text: '5b0c', exact: true },
    { fact: 'file', text: 'CSV ab12', exact: true },
  ])
})

test('the receipt of an exchange names the recipient first and keeps a zone that is given', () => {
  const raw = JSON.stringify({
    deposit: 'd-1',
    sha256: 'cd34',
    bytes: 9,
    receivedAt: '2026-11-26T14:12:11+07:00',
    recipient: 'กรมตัวอย่าง',
    token: 'eyJ',
  })
  expect(readReceipt(raw).map(({ fact, text }) => `${fact} ${text}`)).toEqual([
    'recipient กรมตัวอย่าง',
    'at 2026-11-26T14:12:11+07:00',
    'number d-1',
    'sha256 cd34',
    'token eyJ',
  ])
})

test('what is no receipt has no lines', () => {
  for (const raw of ['', 'OK', '[]', 'null', '{"resources":"none"}']) expect(readReceipt(raw)).toEqual([])
})
