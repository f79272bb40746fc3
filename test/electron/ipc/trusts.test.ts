import { expect, test } from 'vitest'
import { trusts } from '../../../electron/ipc/trusts.ts'

const main = { url: 'app://rabian/index.html' }
const ours = { id: 1, mainFrame: main }

test('the main frame of our own window on our own origin is known', () => {
  expect(trusts({ sender: { id: 1 }, senderFrame: main }, ours)).toBe(true)
})

test('another window, another frame, another origin, a frame that is gone, or no window at all is a stranger', () => {
  expect(trusts({ sender: { id: 2 }, senderFrame: main }, ours)).toBe(false)
  expect(trusts({ sender: { id: 1 }, senderFrame: { url: main.url } }, ours)).toBe(false)
  expect(trusts({ sender: { id: 1 }, senderFrame: null }, ours)).toBe(false)
  expect(trusts({ sender: { id: 1 }, senderFrame: main }, null)).toBe(false)
  for (const url of ['https://rabian/', 'app://rabian', 'app://rabian.evil/', 'app://other/', 'file:///index.html', 'about:blank', '']) {
    const frame = { url }
    expect(trusts({ sender: { id: 1 }, senderFrame: frame }, { id: 1, mainFrame: frame }), url).toBe(false)
  }
})
