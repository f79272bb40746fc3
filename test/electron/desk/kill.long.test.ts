import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { chooseOffice } from '../../../electron/desk/choose-office.ts'
import { createDesk } from '../../../electron/desk/desk.ts'
import { readAnchors } from '../../../electron/vault/head-file.ts'
import { checkLedger } from '../kit/draft.ts'
import { tempDesk } from '../kit/temp-desk.ts'

const rounds = 50

async function commitUntilKilled(dataFolder: string): Promise<number[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'committer.ts'), dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  await sleep(randomInt(0, 60))
  child.kill('SIGKILL')
  await ended
  return told.split('\n').slice(0, -1).map(Number)
}

test('fifty times killed in the middle of its work, the office has every commit that it acknowledged, whole, and opens at once', async () => {
  const temp = await tempDesk()
  temp.desk.close()
  let acknowledged = 0
  let lost = 0
  let torn = 0
  for (let round = 0; round < rounds; round++) {
    const told = await commitUntilKilled(temp.folder)
    expect(told.length).toBeGreaterThan(0)
    acknowledged += told.length
    const desk = createDesk(temp.desk.setup)
    await chooseOffice(desk, { which: 'office' })
    const office = desk.office()
    if (!office) throw new Error('closed')
    lost += told.filter(n => office.events.bySeq(n)?.body.n !== n).length
    for (let n = told[0] ?? 1; n <= office.events.head().seq; n++)
      torn += Number(office.settings.get(`n${n}`) !== office.events.bySeq(n)?.body.n)
    const head = office.events.head()
    expect(readAnchors(office.folder)).toEqual([head])
    desk.close()
  }
  const desk = createDesk(temp.desk.setup)
  await chooseOffice(desk, { which: 'office' })
  const office = desk.office()
  if (!office) throw new Error('closed')
  expect(checkLedger(office)).toMatchObject({ broken: null })
  desk.close()
  console.log(`${rounds} kills, ${acknowledged} acknowledged commits, ${lost} lost, ${torn} torn`)
  expect([lost, torn]).toEqual([0, 0])
}, 180_000)
