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
