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
    await resize(window, width, height)
    for (const language of languages) {
      await window.locator(`.language [lang=${language}]`).first().click()
      await window.evaluate(() =>
        document.fonts.ready.then(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))),
      )
      await shoot(window, `${language}-${width}x${height}/${name}`)
    }
  }
}

/**
 * Gives the content of the window a size in pixels, whatever frame the system draws around it. The page asks for it
 * itself, and again until it has it: an answer that comes through the debugger of the main process is lost now and then.
 */
const resize = (window: Page, width: number, height: number): Promise<unknown> =>
  window.waitForFunction(
    size => {
      if (innerWidth === size.width && innerHeight === size.height) return true
      resizeTo(size.width + outerWidth - innerWidth, size.height + outerHeight - innerHeight)
      return false
    },
    { width, height },
    { polling: 200 },
  )
