import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, open as openFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { machineSwitches } from '../../build/display.ts'
import { packedExecutable } from '../../build/electron-builder.ts'
import { en } from '../../renderer/words/en.ts'
import { th } from '../../renderer/words/th.ts'
import type { FaultCode } from '../../shared/base/fault-codes.ts'
import { expect, test } from './app.ts'
import { dropFile, goTo, makePracticeOffice, signIn, signOut } from './person.ts'

/** Files that no desk can take, each with the fault that it must be told by. */
async function layBadFiles(folder: string): Promise<readonly (readonly [name: string, code: FaultCode])[]> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('ดี').addRow(['ก', 1])
  const good = Buffer.from(await book.xlsx.writeBuffer())
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)])
  await writeFile(join(folder, 'ว่าง.xlsx'), '')
  await writeFile(join(folder, 'ขาดครึ่ง.xlsx'), good.subarray(0, good.length / 2))
  await writeFile(join(folder, 'รูป.xlsx'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  await writeFile(join(folder, 'เสีย.xls'), ole)
  const large = await openFile(join(folder, 'ใหญ่.xls'), 'w')
  await large.write(ole)
  await large.truncate(201 * 1024 * 1024)
  await large.close()
  return [
    ['ว่าง.xlsx', 'file/empty'],
    ['ขาดครึ่ง.xlsx', 'file/damaged'],
    ['รูป.xlsx', 'file/wrong-type'],
    ['เสีย.xls', 'file/damaged'],
    ['ใหญ่.xls', 'file/too-large'],
  ]
}

test('a file that cannot be taken is told by name, with what is wrong and what to do, and leaves nothing behind', async ({ open }) => {
  const desktop = await mkdtemp(join(tmpdir(), 'ของเสีย '))
  const files = await layBadFiles(desktop)
  const { window, home } = await open()
  const given = await makePracticeOffice(window)
  await signIn(window, 'clerk', given)
  await goTo(window, 'intake')
  for (const [name, code] of files) {
    await dropFile(window, join(desktop, name))
    const card = window.getByRole('article', { name })
    await expect(card.getByText(th.intake.state.refused)).toBeVisible({ timeout: 30_000 })
    const said = (await card.textContent()) ?? ''
    expect(said, code).toContain(name)
    expect(said, code).not.toMatch(/undefined|null|\[object|Error:|node:/)
    const { todo } = th.faults[code]
    expect(said, code).toContain(todo({ file: name }).slice(0, 12))
  }
  await window.locator('.language [lang=en]').first().click()
  for (const [name, code] of files) {
    const said = (await window.getByRole('article', { name }).textContent()) ?? ''
    expect(said, code).toContain(en.faults[code].todo({ file: name }).slice(0, 12))
  }
  expect(await readdir(join(home, 'practice', 'quarantine'))).toEqual([])
  await rm(desktop, { recursive: true })
})

test('a wrong password is told, and the next ones wait longer, also after a restart', async ({ open }) => {
  let desk = await open()
  const given = await makePracticeOffice(desk.window)
  await signIn(desk.window, 'clerk', given)
  await signOut(desk.window)
  const tryWrong = async (): Promise<void> => {
    await desk.window.getByLabel(th.start.account).fill('clerk')
    await desk.window.getByLabel(th.common.password).fill('ไม่ใช่รหัสนี้')
    await desk.window.getByLabel(th.common.password).press('Enter')
  }
  await tryWrong()
  await expect(desk.window.getByText(th.faults['people/wrong-password'].say({}))).toBeVisible()
  for (let at = 0; at < 6 && !(await desk.window.getByText(/ลองใหม่ได้ในอีก/).isVisible()); at++) {
    await tryWrong()
    await desk.window.waitForTimeout(600)
  }
  await expect(desk.window.getByText(/ลองใหม่ได้ในอีก/).first()).toBeVisible()
  const gone = once(desk.app.process(), 'exit')
  desk.app.process().kill('SIGKILL')
  await gone
  desk = await open({ home: desk.home })
  await tryWrong()
  await expect(desk.window.getByText(/ลองใหม่ได้ในอีก/).first()).toBeVisible()
})

test('a second start brings the first window to the front and opens no second office', async ({ open }) => {
  const desk = await open()
  await makePracticeOffice(desk.window)
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const second = spawn(packedExecutable, machineSwitches(), { env: { ...process.env, RABIAN_HOME: desk.home }, stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  expect(await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(window => window.isMinimized()))).toEqual([false])
})
