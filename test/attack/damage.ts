import { extname } from 'node:path'
import type { Attack, Dice, Seed } from './attack.ts'

type Harm = {
  readonly label: string
  readonly harm: (good: Buffer, dice: Dice) => Buffer
  /** Kinds without sums in which the damage shows all the same: what is lost leaves a mark that no program writes. */
  readonly shows: RegExp
}

function flip(good: Buffer, dice: Dice, times: number): Buffer {
  const bytes = Buffer.from(good)
  for (let i = 0; i < times; i++) {
    const at = dice(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << dice(8))
  }
  return bytes
}

function fill(good: Buffer, dice: Dice, size: number, value: number): Buffer {
  const at = dice(Math.max(1, good.length - size))
  return Buffer.from(good).fill(value, at, at + size)
}

function overwrite(good: Buffer, dice: Dice): Buffer {
  const bytes = Buffer.from(good)
  const [from, to, size] = [dice(bytes.length), dice(bytes.length), 1 + dice(600)]
  good.copy(bytes, to, from, Math.min(good.length, from + size))
  return bytes
}

/** Writes a great number over four bytes: lengths, counts and places lie. */
function lie(good: Buffer, dice: Dice): Buffer {
  const bytes = Buffer.from(good)
  bytes.writeUInt32LE([0xffffffff, 0x7fffffff, 0x80000000, 0, 1, 0xfffe][dice(6)] ?? 0, dice(Math.max(1, bytes.length - 4)))
  return bytes
}

const nothing = /^$/
const harms: readonly Harm[] = [
  { label: 'one bit flipped', harm: (good, dice) => flip(good, dice, 1), shows: nothing },
  { label: '8 bits flipped', harm: (good, dice) => flip(good, dice, 8), shows: nothing },
  { label: '64 bits flipped', harm: (good, dice) => flip(good, dice, 64), shows: nothing },
  { label: 'cut off', harm: (good, dice) => good.subarray(0, 1 + dice(Math.floor(good.length * 0.97))), shows: /^\.(xls|fods|dbf)$/ },
  { label: 'sector of zeros', harm: (good, dice) => fill(good, dice, 512, 0), shows: /^\.(csv|tsv|txt|fods)$/ },
  { label: 'sector of ones', harm: (good, dice) => fill(good, dice, 512, 0xff), shows: /^\.(csv|tsv|fods)$/ },
  { label: 'piece lost', harm: (good, dice) => lose(good, dice), shows: /^\.dbf$/ },
  { label: 'piece twice', harm: (good, dice) => repeat(good, dice), shows: nothing },
  { label: 'piece over another', harm: overwrite, shows: nothing },
  { label: 'number that lies', harm: lie, shows: nothing },
]

function lose(good: Buffer, dice: Dice): Buffer {
  const at = dice(good.length - 1)
  return Buffer.concat([good.subarray(0, at), good.subarray(at + 1 + dice(600))])
}

function repeat(good: Buffer, dice: Dice): Buffer {
  const at = dice(good.length - 1)
  return Buffer.concat([good.subarray(0, at + 1 + dice(600)), good.subarray(at)])
}

/** So many damaged files, of every seed by turns and every harm by turns. */
export function* damageSeeds(seeds: readonly Seed[], count: number, dice: Dice): Generator<Attack> {
  for (let i = 0; i < count; i++) {
    const [index, harm] = [i % seeds.length, harms[Math.floor(i / seeds.length) % harms.length]]
    const seed = seeds[index]
    if (!seed || !harm) continue
    const isProvable = seed.isSummed || harm.shows.test(extname(seed.name))
    yield { label: harm.label, name: seed.name, bytes: harm.harm(seed.bytes, dice), seed: index, isProvable }
  }
}
