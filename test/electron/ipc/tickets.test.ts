import { expect, test } from 'vitest'
import { createTickets } from '../../../electron/ipc/tickets.ts'
import { fault } from '../kit/fault.ts'

function tickets() {
  let [next, now] = [0, 0]
  const made = createTickets(
    () => `t${next++}`,
    () => now,
  )
  return {
    ...made,
    pass: (ms: number): void => {
      now += ms
    },
  }
}

test('a ticket opens its own path once, and never again', () => {
  const { issue, redeem } = tickets()
  const [one, two] = [issue('/a.xlsx'), issue('/b.xlsx')]
  expect(redeem(two)).toBe('/b.xlsx')
  expect(fault(() => redeem(two)).code).toBe('ask/ticket-spent')
  expect(redeem(one)).toBe('/a.xlsx')
  for (const never of ['t9', '', '/a.xlsx', '__proto__']) expect(fault(() => redeem(never)).code).toBe('ask/ticket-spent')
})

test('a ticket that nobody used for ten minutes opens nothing', () => {
  const { issue, redeem, pass } = tickets()
  const [late, timely] = [issue('/a.xlsx'), issue('/b.xlsx')]
  pass(10 * 60_000)
  expect(redeem(timely)).toBe('/b.xlsx')
  pass(1)
  expect(fault(() => redeem(late)).code).toBe('ask/ticket-spent')
})
