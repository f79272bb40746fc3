import type { Way } from './move.ts'

/** What a key asks of a grid. */
export type Command =
  | { readonly do: 'step' | 'edge' | 'page'; readonly way: Way; readonly extend: boolean }
  | { readonly do: 'row-start' | 'row-end' | 'first' | 'last'; readonly extend: boolean }
  | { readonly do: 'all' | 'column' | 'row' | 'copy' | 'edit' | 'menu' | 'escape' | 'show' | 'enter' | 'enter-back' }

export type Pressed = {
  readonly code: string
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: { dr: -1, dc: 0 },
  ArrowDown: { dr: 1, dc: 0 },
  ArrowLeft: { dr: 0, dc: -1 },
  ArrowRight: { dr: 0, dc: 1 },
}

const pages: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 }

/** Letters go by the physical key, so that they work under the Thai layout; the pad with its lock off goes by what it means. */
export function readKey(pressed: Pressed): Command | null {
  const name = pressed.code.startsWith('Numpad') ? pressed.key : pressed.code
  const control = pressed.ctrlKey || pressed.metaKey
  const extend = pressed.shiftKey
  const way = ways[name]
  if (way && !pressed.altKey) return { do: control ? 'edge' : 'step', way, extend }
  const page = pages[name]
  if (page !== undefined && !control) return { do: 'page', way: pressed.altKey ? { dr: 0, dc: page } : { dr: page, dc: 0 }, extend }
  if (pressed.altKey) return null
  if (name === 'Home') return { do: control ? 'first' : 'row-start', extend }
  if (name === 'End') return { do: control ? 'last' : 'row-end', extend }
  return control ? readControlKey(name) : readPlainKey(name, extend)
}

function readControlKey(name: string): Command | null {
  if (name === 'Space') return { do: 'column' }
  if (name === 'KeyA') return { do: 'all' }
  if (name === 'KeyC' || name === 'Insert') return { do: 'copy' }
  if (name === 'Backspace') return { do: 'show' }
  return null
}

function readPlainKey(name: string, shift: boolean): Command | null {
  if (name === 'Space') return shift ? { do: 'row' } : null
  if (name === 'F2') return { do: 'edit' }
  if (name === 'ContextMenu' || (name === 'F10' && shift)) return { do: 'menu' }
  if (name === 'Enter') return { do: shift ? 'enter-back' : 'enter' }
  if (name === 'Escape') return { do: 'escape' }
  return null
}
