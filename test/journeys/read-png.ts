import { inflateSync } from 'node:zlib'

/** The picture in a PNG of eight bits a channel without interlacing, as a canvas writes it. Source: PNG (W3C, third edition), 9. */
export function readPng(bytes: Buffer): { readonly width: number; readonly height: number; readonly at: (x: number, y: number) => string } {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const [depth, kind, interlaced] = [bytes[24], bytes[25], bytes[28]]
  if (depth !== 8 || (kind !== 6 && kind !== 2) || interlaced !== 0)
    throw new Error(`a PNG of another kind: ${depth} ${kind} ${interlaced}`)
  const step = kind === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * step, height, step)
  return { width, height, at: (x, y) => pixels.toString('hex', (y * width + x) * step, (y * width + x) * step + 3) }
}

function unfilter(raw: Buffer, stride: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let i = 0; i < stride; i++) {
      const left = i >= step ? (out[y * stride + i - step] ?? 0) : 0
      const up = y > 0 ? (out[(y - 1) * stride + i] ?? 0) : 0
      const corner = y > 0 && i >= step ? (out[(y - 1) * stride + i - step] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      out[y * stride + i] = (raw[y * (stride + 1) + 1 + i] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const near = left + up - corner
  const [a, b, c] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
