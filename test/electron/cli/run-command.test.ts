import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pinnedNode, root } from '../../../build/setup/places.mjs'
import { runCli, startCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

test('help is an answer: it goes to standard output and names every command', async () => {
  for (const words of [['--help'], ['-h'], []]) {
    const { code, out, err } = await runCli(...words)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/rabian recover FILE[\s\S]*rabian verify/)
  }
  const { code, out } = await runCli('recover', '--help')
  expect(code).toBe(0)
  expect(out).toMatch(/^usage: rabian recover FILE[\s\S]*--strict/)
  expect((await runCli('verify', '-h')).out).toMatch(/^usage: rabian verify/)
})

test('the version is that of the package', async () => {
  const { version } = await import(join(root, 'package.json'), { with: { type: 'json' } }).then(({ default: own }) => own)
  expect(await runCli('--version')).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
})

test.each([
  { words: ['publish'] },
  { words: ['--strange'] },
  { words: ['recover'] },
  { words: ['recover', ''] },
  { words: ['recover', 'a.csv', 'b.csv'] },
  { words: ['recover', 'a.csv', '--strange'] },
  { words: ['recover', 'a.csv', '--sheet'] },
  { words: ['recover', 'a.csv', '--out', ''] },
  { words: ['recover', 'a.csv', '--sheet', '--json'] },
  { words: ['recover', 'a.csv', '--json=yes'] },
  { words: ['inventory', import.meta.filename] },
  { words: ['verify', ''] },
  { words: ['verify', 'one', 'two'] },
  { words: ['verify', '--office-key', 'short'] },
])('$words is not understood: usage on standard error, nothing on standard output, exit 2', async ({ words }) => {
  const { code, out, err, left } = await runCli(...words)
  expect({ code, out, left }).toEqual({ code: 2, out: '', left: [] })
  expect(err).toContain('usage: rabian')
})

test('the bundle is found and run by the name that people type', async () => {
  const { code, out } = await startCli(['--version'], join(root, 'build', 'rabian.mjs')).ended
  expect({ code, out }).toEqual({ code: 0, out: (await runCli('--version')).out })
  expect(pinnedNode).toContain('node')
}, 120_000)

test('verify says in a sentence what cannot be checked, and gives scripts one document', async () => {
  const { code, out, err } = await runCli('verify', '.')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/There is no office in .*\. Give the data folder/)
  const told = await runCli('verify', '.', '--json')
  expect(told).toMatchObject({ code: 1, err: '' })
  expect(JSON.parse(told.out)).toMatchObject({ fault: { code: 'office/none', say: expect.any(String) } })
})

test('a file that is no ledger is told by its name, and is not taken for a damaged office', async () => {
  const path = join(tempFolder(), 'ว่าง.csv')
  writeFileSync(path, '\n\n')
  const { code, err } = await runCli('verify', path)
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`“${path}” is not the data of an office.`) })
})

test('what a table does not have is told with what it has', async () => {
  const path = join(tempFolder(), 'ยอด.csv')
  writeFileSync(path, 'เดือน,ยอด\nมกราคม,1\nกุมภาพันธ์,2\nมีนาคม,3\n')
  for (const [words, said] of [
    [['origin', path, '--row', '1', '--column', 'ไม่มี'], 'There is no column “ไม่มี”. Give one of these: month, '],
    [['origin', path, '--row', '9', '--column', 'เดือน'], 'There is no row “9”. Give one of these: 0 to 2'],
    [['origin', path, '--row', '1', '--column', 'เดือน', '--table', 'อื่น'], 'There is no table “อื่น”. Give one of these: ยอด'],
    [['risk', path, '--columns', 'ไม่มี'], 'There is no column “ไม่มี”. Give one of these: month, '],
  ] as const) {
    const { code, err } = await runCli(...words)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(said) })
  }
})

test('a folder that takes no other is told at once, and not tried for ever', async () => {
  const path = join(tempFolder(), 'ยอด.csv')
  writeFileSync(path, 'เดือน,ยอด\nมกราคม,1\nกุมภาพันธ์,2\nมีนาคม,3\n')
  const at = process.platform === 'linux' ? '/proc/none/of/it' : path
  const { code, err } = await runCli('convert', path, '--to', 'csv', '--out', at)
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('could not be written to') })
}, 60_000)
