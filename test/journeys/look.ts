import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import type { OpenDesk } from './open-desk.ts'
import { picture, shoot } from './pictures.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a screen reader or an eye with little contrast would stumble over, one line each. */
async function findBarriers(window: Page): Promise<readonly string[]> {
  await window.evaluate(axe)
  // The list where the parts announce what changed is read out, never looked at.
  const ask = { context: { exclude: ['[data-live-announcer]'] }, rules: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }
  const results = (await window.evaluate(
    `axe.run(${JSON.stringify(ask.context)}, { runOnly: ${JSON.stringify(ask.rules)} })`,
  )) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? ''} ${html.slice(0, 160)}`),
  )
}

/** Words whose box is smaller than they are, without the three dots that say so: cut for the eye. */
const findCut = (window: Page): Promise<readonly string[]> =>
  window.evaluate(() => {
    const isSeen = (box: DOMRect): boolean => box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight
    const cut: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('button, label, h1, h2, h3, p, th, dt, dd, summary, [role=tab], .chip')) {
      const look = getComputedStyle(element)
      if (!isSeen(element.getBoundingClientRect()) || element.closest('.unseen, [inert]') !== null) continue
      const tooWide = element.scrollWidth > element.clientWidth + 1 && look.textOverflow !== 'ellipsis' && look.overflowX === 'hidden'
      const tooHigh = element.scrollHeight > element.clientHeight + 2 && look.overflowY === 'hidden' && look.webkitLineClamp === 'none'
      if (element.clientWidth > 0 && (tooWide || tooHigh)) cut.push(`${element.tagName} ${element.textContent?.slice(0, 60)}`)
    }
    if (document.documentElement.scrollWidth > innerWidth) cut.push(`the page is ${document.documentElement.scrollWidth} wide`)
    return cut
  })

/** Takes the pictures of a place and holds it against what every place must be: nothing cut, no barrier. */
export async function lookAt(desk: OpenDesk, name: string): Promise<void> {
  await picture(desk, name)
  expect.soft(await findCut(desk.window), `cut on ${name}`).toEqual([])
  expect.soft(await findBarriers(desk.window), `barriers on ${name}`).toEqual([])
}

/** The same for what stands over a room and must be answered first: the language cannot be switched there. */
export async function lookAtDialog({ window }: OpenDesk, name: string): Promise<void> {
  await shoot(window, name)
  expect.soft(await findCut(window), `cut on ${name}`).toEqual([])
  expect.soft(await findBarriers(window), `barriers on ${name}`).toEqual([])
}
