import { Fault } from '../../shared/base/fault.ts'

const endOfChain = 0xfffffffe
const freeSector = 0xffffffff
const damaged = (what: string): Fault => new Fault('file/damaged', { part: what })

type Compound = {
  readonly bytes: Buffer
  readonly sectorSize: number
  readonly sectors: number
  readonly fat: Uint32Array
  readonly miniFat: Uint32Array
  readonly mini: Buffer
  readonly cutoff: number
}
type Entry = {
  readonly name: string
  readonly kind: number
  readonly start: number
  readonly size: number
  readonly links: readonly [number, number, number]
}

/** Names and bytes of the streams that lie at the top of an OLE compound file (the box of xls). A chain that runs out or bites its tail is file/damaged. */
export function readOle(bytes: Buffer): ReadonlyMap<string, () => Buffer> {
  const shift = bytes.length >= 512 ? bytes.readUInt16LE(30) : 0
  const version = bytes.length >= 512 ? bytes.readUInt16LE(26) : 0
  if (!((version === 3 && shift === 9) || (version === 4 && shift === 12)) || bytes.readUInt16LE(32) !== 6) throw damaged('head')
  const sectorSize = 2 ** shift
  const sectors = Math.floor((bytes.length - sectorSize) / sectorSize)
  const fat = readFat(bytes, sectorSize, sectors)
  const bare: Compound = {
    bytes,
    sectorSize,
    sectors,
    fat,
    miniFat: new Uint32Array(),
    mini: Buffer.alloc(0),
    cutoff: bytes.readUInt32LE(56),
  }
  const entries = readEntries(follow(bare, bytes.readUInt32LE(48)))
  const root = entries[0]
  if (root?.kind !== 5) throw damaged('root')
  const miniFat = bytes.readUInt32LE(64) === 0 ? new Uint32Array() : toNumbers(follow(bare, bytes.readUInt32LE(60)))
  const mini = root.start >= endOfChain ? Buffer.alloc(0) : follow(bare, root.start).subarray(0, root.size)
  const whole: Compound = { ...bare, miniFat, mini }
  return new Map(
    listTop(entries, root)
      .filter(({ kind }) => kind === 2)
      .map(entry => [entry.name, () => readStream(whole, entry)]),
  )
}

function readFat(bytes: Buffer, sectorSize: number, sectors: number): Uint32Array {
  const places: number[] = []
  for (let i = 0; i < 109; i++) places.push(bytes.readUInt32LE(76 + i * 4))
  let more = bytes.readUInt32LE(68)
  for (let guard = 0; more < endOfChain - 1; guard++) {
    if (more >= sectors || guard > sectors) throw damaged('allocation')
    const at = (more + 1) * sectorSize
    for (let i = 0; i < sectorSize / 4 - 1; i++) places.push(bytes.readUInt32LE(at + i * 4))
    more = bytes.readUInt32LE(at + sectorSize - 4)
  }
  const used = places.filter(place => place !== freeSector && place !== endOfChain)
  if (used.length !== bytes.readUInt32LE(44)) throw damaged('allocation')
  const fat = new Uint32Array((used.length * sectorSize) / 4)
  for (const [i, place] of used.entries()) {
    if (place >= sectors) throw damaged('allocation')
    fat.set(toNumbers(bytes.subarray((place + 1) * sectorSize, (place + 2) * sectorSize)), (i * sectorSize) / 4)
  }
  return fat
}

function toNumbers(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(Math.floor(bytes.length / 4))
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes.readUInt32LE(i * 4)
  return numbers
}

function follow({ bytes, sectorSize, sectors, fat }: Compound, start: number): Buffer {
  const pieces: Buffer[] = []
  for (let at = start; at !== endOfChain; at = fat[at] ?? freeSector) {
    // The last sector may be cut short at the end of the file; one that begins beyond it means that the file was.
    if (at > sectors || (at + 1) * sectorSize >= bytes.length || pieces.length > sectors) throw damaged('chain')
    pieces.push(bytes.subarray((at + 1) * sectorSize, (at + 2) * sectorSize))
  }
  return Buffer.concat(pieces)
}

function readEntries(directory: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = directory.readUInt16LE(at + 64)
    const kind = directory[at + 66] ?? 0
    if (kind !== 0 && (length < 2 || length > 64)) throw damaged('directory')
    entries.push({
      name: kind === 0 ? '' : directory.toString('utf16le', at, at + length - 2),
      kind,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
      links: [directory.readUInt32LE(at + 68), directory.readUInt32LE(at + 72), directory.readUInt32LE(at + 76)],
    })
  }
  return entries
}

/** What lies at the top of the box. A workbook pasted into another lies deeper down and must not be taken for it. */
function listTop(entries: readonly Entry[], root: Entry): Entry[] {
  const top: Entry[] = []
  const seen = new Set<number>()
  const waiting = [root.links[2]]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === freeSector) continue
    const entry = entries[at]
    if (!entry || entry.kind === 0 || seen.has(at)) throw damaged('directory')
    seen.add(at)
    top.push(entry)
    waiting.push(entry.links[0], entry.links[1])
  }
  return top
}

function readStream(compound: Compound, { name, start, size }: Entry): Buffer {
  if (size === 0) return Buffer.alloc(0)
  const stream = size < compound.cutoff ? followMini(compound, start, size) : follow(compound, start)
  if (stream.length < size) throw damaged(name)
  return stream.subarray(0, size)
}

function followMini({ mini, miniFat }: Compound, start: number, size: number): Buffer {
  const pieces: Buffer[] = []
  for (let at = start; at !== endOfChain; at = miniFat[at] ?? freeSector) {
    if (at * 64 >= mini.length || pieces.length > miniFat.length) throw damaged('chain')
    pieces.push(mini.subarray(at * 64, at * 64 + 64))
    if (pieces.length * 64 >= size) break
  }
  return Buffer.concat(pieces)
}
