import { join } from 'node:path'
import { expect, test } from './app.ts'
import { shoot } from './pictures.ts'

test('the packed app opens its window and shows a heading', async ({ open }) => {
  const { app, window } = await open()
  await expect(window.getByRole('heading').first()).toBeVisible()
  expect(await app.evaluate(({ app }) => app.isPackaged)).toBe(true)
  expect(window.url()).toMatch(/^app:\/\/rabian\//)
  await shoot(window, 'first-start')
})

test('the window has no Node and cannot load what is not its own', async ({ open }) => {
  const { window } = await open()
  expect(await window.evaluate(() => [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')])).toEqual([
    'undefined',
    'undefined',
  ])
  expect(
    await window.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'went out',
        () => 'refused',
      ),
    ),
  ).toBe('refused')
})

test('the window stays where it is: no other page, no other window, no webview, no permission', async ({ open }) => {
  const { app, window } = await open()
  await expect(window.getByRole('heading').first()).toBeVisible()
  const home = window.url()
  expect(await window.evaluate(() => globalThis.open('https://example.org/') === null)).toBe(true)
  for (const address of ['https://example.org/', 'file:///etc/hostname', 'app://rabian/../../package.json', 'data:text/html,other'])
    await window.evaluate(to => {
      location.href = to
    }, address)
  await window.evaluate(() => {
    document.body.append(document.createElement('webview'))
    document.querySelector('webview')?.setAttribute('src', 'https://example.org/')
  })
  expect(await window.evaluate(() => navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state))).toBe('denied')
  expect(await window.evaluate(() => Notification.requestPermission())).toBe('denied')
  expect(
    await window.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'heard',
        () => 'refused',
      ),
    ),
  ).toBe('refused')
  // The driver waits for the navigations that were refused; the app itself is asked instead.
  expect(await window.evaluate(() => [location.href, document.querySelector('h1, h2') !== null])).toEqual([home, true])
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().map(contents => contents.getURL()))).toEqual([home])
})

test('left to itself the desk keeps its data in a folder named Rabian', async ({ open, home }) => {
  test.skip(process.platform !== 'linux', 'elsewhere it would be the folder of the person who runs this')
  const { app } = await open({ home: '', env: { XDG_CONFIG_HOME: home } })
  expect(await app.evaluate(electron => electron.app.getPath('userData'))).toBe(join(home, 'Rabian'))
})
