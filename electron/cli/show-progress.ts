import { toPlainText } from './plain-text.ts'

type Told = { readonly stage: string; readonly done: number; readonly total: number }
type Screen = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

const showEveryMs = 200
const clear = '\r\u001b[K'

/** Shows on one line of a terminal how far the work is; into a file or a pipe nothing goes. `end` takes the line away. */
export function showProgress(screen: Screen, now: () => number): { readonly tell: (told: Told) => void; readonly end: () => void } {
  let [shown, stage] = [Number.NEGATIVE_INFINITY, '']
  return {
    tell: told => {
      if (!screen.isTTY || (told.stage === stage && now() - shown < showEveryMs)) return
      ;[shown, stage] = [now(), told.stage]
      const share = told.total > 0 ? ` ${Math.floor((100 * told.done) / told.total)} %` : ''
      screen.write(`${clear}${toPlainText(told.stage)} …${share}`)
    },
    end: () => {
      if (stage !== '') screen.write(clear)
      stage = ''
    },
  }
}
