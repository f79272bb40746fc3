import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

// The sign of the app: a ruled page of a register on navy. Drawn by code, so that it is ours and can be made anew in any size.

type Colour = readonly [red: number, green: number, blue: number]
type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly round: number
  readonly colour: Colour
}

const navy: Colour = [24, 44, 84]
const paper: Colour = [250, 248, 240]
const ink: Colour = [139, 154, 186]
const gold: Colour = [206, 160, 62]

/** In hundredths of the side, later ones over earlier ones. */
const boxes: readonly Box[] = [
  { x: 0, y: 0, width: 100, height: 100, round: 20, colour: navy },
  { x: 24, y: 16, width: 52, height: 68, round: 4, colour: paper },
  { x: 24, y: 16, width: 9, height: 68, round: 4, colour: gold },
  { x: 40, y: 27, width: 29, height: 6, round: 1.5, colour: navy },
  ...[41, 50, 59, 68].map(y => ({ x: 40, y, width: 29, height: 3, round: 1.5, colour: ink })),
]

/** Four looks a pixel along each side make its edges smooth. */
const looks = 4

const holds = (box: Box, x: number, y: number): boolean => {
  const dx = Math.max(box.x + box.round - x, 0, x - (box.x + box.width - box.round))
  const dy = Math.max(box.y + box.round - y, 0, y - (box.y + box.height - box.round))
  return dx * dx + dy * dy <= box.round * box.round
}

function seePixel(px: number, py: number, side: number): readonly number[] {
  const sum = [0, 0, 0, 0]
  for (let look = 0; look < looks * looks; look++) {
    const x = ((px + ((look % looks) + 0.5) / looks) / side) * 100
    const y = ((py + (Math.floor(look / looks) + 0.5) / looks) / side) * 100
    const colour = boxes.findLast(box => holds(box, x, y))?.colour
    if (colour) for (const [at, part] of [...colour, 1].entries()) sum[at] = (sum[at] ?? 0) + part
  }
  const [red = 0, green = 0, blue = 0, seen = 0] = sum
  return seen === 0 ? [0, 0, 0, 0] : [red / seen, green / seen, blue / seen, (255 * seen) / looks ** 2].map(Math.round)
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(body.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

function drawPng(side: number): Buffer {
  const rows = Array.from({ length: side }, (_, y) => [0, ...Array.from({ length: side }, (_, x) => seePixel(x, y, side)).flat()])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 6, 0, 0, 0], 8) // 8 bits a channel, red green blue alpha
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

writeFileSync(join(import.meta.dirname, 'icon.png'), drawPng(512))
