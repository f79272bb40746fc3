import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseOffice } from '../../../electron/desk/choose-office.ts'
import { createDesk } from '../../../electron/desk/desk.ts'
import { makeBackup } from '../../../electron/desk/keep-backups.ts'
import { Fault } from '../../../shared/base/fault.ts'
import { checkLedger } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { smallDisk } from '../kit/small-disk.ts'
import { tempDesk } from '../kit/temp-desk.ts'

test('on a full disk nothing acknowledged is lost, the reason is said, and work goes on when there is room again', async context => {
  const disk = smallDisk(4 << 20)
  if (!disk) return context.skip('no small disk can be mounted here')
  const { desk, office } = await tempDesk({ dataFolder: disk })
  const ballast = join(disk, 'ballast')
  writeFileSync(ballast, randomBytes(1 << 20))
  let acknowledged = 0
  let refused: unknown = null
  for (let n = 0; n < 20_000 && !refused; n++) {
    try {
      office.inTransaction(() => {
        office.settings.set('n', n)
        office.record('office', { action: 'backup-made', object: 'office', body: { n, filler: 'x'.repeat(2000) } })
      })
      acknowledged = n
    } catch (thrown) {
      refused = thrown
    }
  }
  expect(refused instanceof Fault && refused.code).toBe('disk/full')
  expect(office.settings.get('n')).toBe(acknowledged)
  rmSync(ballast)
  office.inTransaction(() => office.record('office', { action: 'backup-made', object: 'office', body: { n: -1 } }))
  expect(checkLedger(office).broken).toBeNull()
  desk.close()
  const again = createDesk(desk.setup)
  await chooseOffice(again, { which: 'office' })
  expect(again.office()?.settings.get('n')).toBe(acknowledged)
  again.close()
})

test('a stick without room gets no backup, not even a part of one', async context => {
  const disk = smallDisk(64 << 10)
  if (!disk) return context.skip('no small disk can be mounted here')
  const temp = await tempDesk()
  const refused = await faultOf(makeBackup(temp.office, temp.session, disk))
  expect(refused).toMatchObject({ code: 'disk/full' })
  expect(Number(refused.facts.needed)).toBeGreaterThan(Number(refused.facts.free))
  expect(readdirSync(disk)).toEqual([])
})
