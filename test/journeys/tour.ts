import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../build/setup/places.mjs'
import { resize } from './app.ts'
import type { OpenDesk } from './open-desk.ts'

const sizes = [
  [1366, 768],
  [1920, 1080],
] as const
const languages = ['en', 'th'] as const

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
      const folder = join(root, 'test-results', 'screens', `${language}-${width}x${height}`)
      await mkdir(folder, { recursive: true })
      await window.screenshot({ path: join(folder, `${name}.png`) })
    }
  }
}
