import { expect, test } from 'vitest'
import { readKey } from '../../../renderer/parts/grid/key-command.ts'

const press = (code: string, held: string[] = [], key = code) =>
  readKey({
    code,
    key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
  })

test('arrows step, with Ctrl they go to the data edge, with Shift they extend', () => {
  expect(press('ArrowDown')).toEqual({ do: 'step', way: { dr: 1, dc: 0 }, extend: false })
  expect(press('ArrowLeft', ['ctrl'])).toEqual({ do: 'edge', way: { dr: 0, dc: -1 }, extend: false })
  expect(press('ArrowUp', ['ctrl', 'shift'])).toEqual({ do: 'edge', way: { dr: -1, dc: 0 }, extend: true })
})

test('letters go by the physical key: Ctrl+C copies under the Thai layout, where the key says แ', () => {
  expect(press('KeyC', ['ctrl'], 'แ')).toEqual({ do: 'copy' })
  expect(press('KeyC', [], 'แ')).toBeNull()
})

test('the number pad with its lock off moves, with its lock on it does not', () => {
  expect(press('Numpad8', [], 'ArrowUp')).toEqual({ do: 'step', way: { dr: -1, dc: 0 }, extend: false })
  expect(press('Numpad8', [], '8')).toBeNull()
})

test('Space takes whole rows and columns only with Shift or Ctrl', () => {
  expect(press('Space', ['ctrl'], ' ')).toEqual({ do: 'column' })
  expect(press('Space', ['shift'], ' ')).toEqual({ do: 'row' })
  expect(press('Space', [], ' ')).toBeNull()
})

test('the menu opens without a mouse', () => {
  expect(press('F10', ['shift'])).toEqual({ do: 'menu' })
  expect(press('ContextMenu')).toEqual({ do: 'menu' })
  expect(press('F10')).toBeNull()
})

test('keys that belong to the frame are left to it', () => {
  for (const code of ['KeyK', 'KeyZ', 'KeyS', 'Digit1']) expect(press(code, ['ctrl'])).toBeNull()
  expect(press('F6')).toBeNull()
  expect(press('Tab')).toBeNull()
  expect(press('ArrowLeft', ['alt'])).toBeNull()
})

test('Home and End go along the row, with Ctrl to the ends of the sheet, pages go down or with Alt across', () => {
  expect(press('Home')).toEqual({ do: 'row-start', extend: false })
  expect(press('End', ['ctrl', 'shift'])).toEqual({ do: 'last', extend: true })
  expect(press('PageDown')).toEqual({ do: 'page', way: { dr: 1, dc: 0 }, extend: false })
  expect(press('PageUp', ['alt'])).toEqual({ do: 'page', way: { dr: 0, dc: -1 }, extend: false })
})
