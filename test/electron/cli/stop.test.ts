import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Running, startCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

/** Many rows, so that the reader is busy for some seconds. */
function writeLong(): string {
  const path = join(tempFolder(), 'ยาว มาก.csv')
  const lines = Array.from({ length: 400_000 }, (_, i) => `ตำบล ${i},${i},${i % 97},หมายเหตุ ${i % 7}`)
  writeFileSync(path, ['ตำบล,จำนวน,หมู่,หมายเหตุ', ...lines].join('\n'))
  return path
}

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Waits until the working folder is there and a reader is at work. */
async function untilBusy({ child, temp }: Running): Promise<readonly number[]> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const readers = childrenOf(child.pid ?? 0)
    if (readdirSync(temp).length > 0 && readers.length > 0) return readers
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error('the reader never began')
}

test.skipIf(process.platform !== 'linux').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends the reader, leaves nothing behind, and is told as a fault',
  async signal => {
    const running = startCli(['recover', writeLong(), '--json', '--out', join(tempFolder(), 'out')])
    const readers = await untilBusy(running)
    running.child.kill(signal)
    const { code, out, err, left } = await running.ended
    expect({ code, err, left }).toEqual({ code: 1, err: '', left: [] })
    expect(JSON.parse(out)).toMatchObject({ fault: { code: 'ask/cancelled' } })
    expect(readers.filter(lives)).toEqual([])
  },
)

test.skipIf(process.platform !== 'linux')('a reader that is killed is told in a sentence, and nothing is left', async () => {
  const running = startCli(['recover', writeLong()])
  for (const reader of await untilBusy(running)) process.kill(reader, 'SIGKILL')
  const { code, out, err, left } = await running.ended
  expect({ code, out, left }).toEqual({ code: 1, out: '', left: [] })
  expect(err).toContain('The reader stopped in the middle of “ยาว มาก.csv”')
})

test.skipIf(process.platform !== 'linux')('a reader does not outlive a command that is killed', async () => {
  const running = startCli(['recover', writeLong()])
  const readers = await untilBusy(running)
  running.child.kill('SIGKILL')
  await running.ended
  for (const end = Date.now() + 5000; Date.now() < end && readers.some(lives); ) await new Promise(resolve => setTimeout(resolve, 50))
  expect(readers.filter(lives)).toEqual([])
})
