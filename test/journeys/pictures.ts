import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../build/setup/places.mjs'
import type { OpenDesk } from './open-desk.ts'

const sizes = [
  [1366, 768],
  [1920, 1080],
] as const
const languages = ['en', 'th'] as const

/** Keeps a picture of the window under test-results/screens. */
export const shoot = async (window: Page, name: string): Promise<void> =>
  void (await window.screenshot({ path: join(root, 'test-results', 'screens', `${name}.png`) }))

/** Pictures of what the window shows now: Thai and English, on a small and on a large screen. Ends in Thai at the small size. */
export async function picture(desk: OpenDesk, name: string): Promise<void> {
  const { window } = desk
  for (const [width, height] of sizes.toReversed()) {
    await resize(desk, width, height)
    for (const language of languages) {
      await window.locator(`.language [lang=${language}]`).first().click()
      await window.evaluate(() =>
        document.fonts.ready.then(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))),
      )
      await shoot(window, `${language}-${width}x${height}/${name}`)
    }
  }
}

/** Gives the content of the window a size in pixels, whatever frame the system draws around it. */
async function resize({ app, window }: OpenDesk, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), {
    width,
    height,
  })
  await window.waitForFunction(size => innerWidth === size.width && innerHeight === size.height, { width, height })
}
