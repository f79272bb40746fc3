import { expect, type Page } from '@playwright/test'

const furthest = 120

/** Goes on with Tab until what has the focus is called so; fails where it is never reached or the focus cannot be seen. */
export async function reach(window: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = []
  for (let n = 0; n < furthest; n++) {
    const { words, ring } = await window.evaluate(() => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement)) return { words: '', ring: '' }
      const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])] : []
      const named = (at.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '')
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
      return {
        words: [
          at.getAttribute('aria-label'),
          ...labels.map(label => label.textContent),
          ...named,
          at.matches('button, a, summary, [role=tab]') ? at.textContent : '',
        ].join(' '),
        ring: outlineStyle === 'none' && boxShadow === 'none' ? '' : outlineWidth,
      }
    })
    if (typeof name === 'string' ? words.includes(name) : name.test(words)) {
      if (ring === '') expect(await hasRingNearby(window), `a visible focus on ${words}`).toBe(true)
      // Rooms scroll, the window never: it would take the bar and the rail out of sight for good.
      expect(await window.evaluate(() => document.documentElement.scrollTop), `the window stands still at ${words}`).toBe(0)
      return
    }
    seen.push(words.slice(0, 40))
    await window.keyboard.press('Tab')
  }
  throw new Error(`${name} was not reached: ${seen.join(' | ')}`)
}

/** Some controls hide the element itself and draw its focus on the box beside it. */
const hasRingNearby = (window: Page): Promise<boolean> =>
  window.evaluate(() => {
    const at = document.activeElement
    const near = [at?.parentElement, at?.closest('label'), at?.closest('[data-focus-visible], [data-focused]')]
    const boxes = near.flatMap(box => (box ? [box, ...box.querySelectorAll('*')] : []))
    return boxes.some(box => getComputedStyle(box).outlineStyle !== 'none')
  })

export async function press(window: Page, name: string | RegExp): Promise<void> {
  await reach(window, name)
  await window.keyboard.press('Enter')
}

export async function write(window: Page, label: string | RegExp, text: string): Promise<void> {
  await reach(window, label)
  await window.keyboard.press('Control+a')
  await window.keyboard.type(text)
}

/** A grid has one stop: Tab comes to it, arrows walk in it. */
export async function reachGrid(window: Page, region: string): Promise<void> {
  for (let n = 0; n < furthest; n++) {
    const inside = await window.evaluate(
      name =>
        document.activeElement?.closest('[role=grid]')?.closest(`[aria-label="${name}"]`) !== null &&
        document.activeElement?.closest('[role=grid]') !== null,
      region,
    )
    if (inside) return
    await window.keyboard.press('Tab')
  }
  throw new Error(`the grid of ${region} was not reached`)
}

/** After something was done the focus is somewhere still: whoever has no mouse would begin anew at the top otherwise. */
export const keepsFocus = (window: Page, after: string): Promise<void> =>
  expect
    .poll(() => window.evaluate(() => document.activeElement?.tagName ?? 'BODY'), {
      message: `the focus is kept after ${after}`,
      timeout: 3000,
    })
    .not.toBe('BODY')
