/** What a key means to the frame. Physical codes, so that they are the same under the Thai layout; Grave is never bound. */
export type FrameKey =
  | { readonly act: 'palette' | 'help' | 'saved' | 'zoom-in' | 'zoom-out' | 'zoom-reset' | 'next-pane' | 'previous-pane' | 'back' }
  | { readonly act: 'room'; readonly at: number }

type Pressed = {
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export function toFrameKey(pressed: Pressed): FrameKey | null {
  const { code, altKey, shiftKey } = pressed
  const control = pressed.ctrlKey || pressed.metaKey
  if (code === 'F1' && !control && !altKey) return { act: 'help' }
  if (code === 'F6' && !control && !altKey) return { act: shiftKey ? 'previous-pane' : 'next-pane' }
  if (altKey && !control && code === 'ArrowLeft') return { act: 'back' }
  if (!control || altKey) return null
  if (code === 'Equal' || code === 'NumpadAdd') return { act: 'zoom-in' }
  if (code === 'Minus' || code === 'NumpadSubtract') return { act: 'zoom-out' }
  if (shiftKey) return null
  if (code === 'KeyK') return { act: 'palette' }
  if (code === 'KeyS') return { act: 'saved' }
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1]
  if (digit === undefined) return null
  return digit === '0' ? { act: 'zoom-reset' } : { act: 'room', at: Number(digit) - 1 }
}
