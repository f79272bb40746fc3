import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOfficeDb } from '../../../electron/db/open.ts'
import { peopleOf } from '../../../electron/db/people.ts'
import { createDoor, waitAfter } from '../../../electron/people/door.ts'
import { faultOf } from '../kit/fault.ts'
import { testClock } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const wrong = async (): Promise<null> => null
const right = async (): Promise<string> => 'in'

function setting() {
  const people = peopleOf(createOfficeDb(join(tempFolder(), 'office.db')))
  const clock = testClock()
  return { clock, door: () => createDoor(people, clock.monotonic, clock.clock) }
}

test('the wait doubles from one second to a quarter of an hour, and ten wrong passwords cost more than a minute', () => {
  expect([1, 2, 3, 10, 11, 40, 5000].map(waitAfter)).toEqual([1000, 2000, 4000, 512_000, 900_000, 900_000, 900_000])
  expect(waitAfter(10)).toBeGreaterThan(60_000)
})

test('waiting outlives a restart, a killed process, and a clock set back by a year', async () => {
  const { clock, door } = setting()
  const first = door()
  for (let n = 1; n <= 10; n++) {
    expect((await faultOf(first.tryPassword('สมชาย', wrong))).code).toBe('people/wrong-password')
    if (n < 10) clock.pass(waitAfter(n))
  }
  clock.setBack(366 * 86_400_000)
  // Killed: nothing was closed. The whole wait stands.
  expect(await faultOf(door().tryPassword('สมชาย', right))).toMatchObject({ code: 'people/wait', facts: { seconds: 512 } })
  clock.pass(500_000.5)
  first.close()
  // Closed in good order: what was waited counts.
  const third = door()
  expect(await faultOf(third.tryPassword(' สมชาย', right))).toMatchObject({ code: 'people/wait', facts: { seconds: 12 } })
  clock.pass(12_000)
  expect(await third.tryPassword('สมชาย', right)).toBe('in')
  expect(third.triesOf('สมชาย')).toBe(0)
})

test('a desk that is closed in the middle of a wait writes it down, whatever part of a millisecond is left', async () => {
  const { clock, door } = setting()
  const first = door()
  await faultOf(first.tryPassword('สมชาย', wrong))
  clock.pass(300.5)
  first.close()
  const next = door()
  clock.pass(0.5)
  expect(await faultOf(next.tryPassword('สมชาย', right))).toMatchObject({ code: 'people/wait', facts: { seconds: 1 } })
  clock.pass(700)
  expect(await next.tryPassword('สมชาย', right)).toBe('in')
})

test('tries sent all at once pass the door one by one', async () => {
  const { door } = setting()
  const one = door()
  let checked = 0
  const tries = Array.from({ length: 20 }, () =>
    faultOf(
      one.tryPassword('a', async () => {
        checked++
        return null
      }),
    ),
  )
  const codes = (await Promise.all(tries)).map(fault => fault.code)
  expect(checked).toBe(1)
  expect(codes.filter(code => code === 'people/wait')).toHaveLength(19)
})

test('an account that does not exist waits as long as one that does, also after a restart', async () => {
  const { clock, door } = setting()
  for (const account of ['มีจริง', 'ไม่มี']) await faultOf(door().tryPassword(account, wrong))
  clock.pass(400)
  for (const account of ['มีจริง', 'ไม่มี'])
    expect(await faultOf(door().tryPassword(account, right))).toMatchObject({ code: 'people/wait', facts: { seconds: 1 } })
})

test('the ledger is told of refusals once a minute at most', async () => {
  const { clock, door } = setting()
  const one = door()
  const told: number[] = []
  for (let n = 1; n <= 8; n++) {
    await faultOf(one.tryPassword('a', wrong, tries => told.push(tries)))
    clock.pass(waitAfter(n))
  }
  // After 0, 1, 3, 7, 15, 31, 63 and 127 seconds.
  expect(told).toEqual([1, 7, 8])
})

test('a flood of made-up accounts does not wash away a long wait', async () => {
  const { clock, door } = setting()
  const one = door()
  for (let n = 1; n <= 5; n++) {
    await faultOf(one.tryPassword('เป้าหมาย', wrong))
    if (n < 5) clock.pass(waitAfter(n))
  }
  for (let n = 0; n < 600; n++) await faultOf(one.tryPassword(`x${n}`, wrong))
  expect((await faultOf(door().tryPassword('เป้าหมาย', right))).code).toBe('people/wait')
})
