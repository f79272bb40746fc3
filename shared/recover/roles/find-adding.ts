/** Lines of figures along one axis of a page. Blank is NaN. */
export type Axis = {
  readonly count: number
  readonly width: number
  readonly value: (line: number, k: number) => number
  /** Half the last printed place of a figure. */
  readonly half: (line: number, k: number) => number
  /** Every so many lines a sum may take one: 1 is each, 2 every other. */
  readonly strides: number
}

/** How well one line is the sum of a run of others: the share of its figures that agree, how little chance alone explains it, the parts. */
export type Adding = { readonly share: number; readonly weight: number; readonly parts: number; readonly stride: number }

/** The best sum for each line among the lines behind it and before it, and which of its figures agree. */
export type Addings = {
  readonly behind: readonly Adding[]
  readonly before: readonly Adding[]
  readonly means: readonly Adding[]
  /** One byte a place, line by line: 1 where the figure agrees with the better of the two sums. */
  readonly agrees: Uint8Array
}

const none: Adding = { share: 0, weight: 0, parts: 0, stride: 1 }
const mostParts = 300
const farParts = 40

/** Holds every line against the sums of the runs next to it. Runs that were found to be summed up count by their total. */
export function findAdding(axis: Axis): Addings {
  const agrees = new Uint8Array(axis.count * axis.width)
  const means: Adding[] = Array.from({ length: axis.count }, () => none)
  const behind = search(axis, 1, means)
  const before = search(axis, -1, means)
  for (let line = 0; line < axis.count; line++) {
    const [b, a] = [behind[line] ?? none, before[line] ?? none]
    const [best, step] = b.share * b.weight >= a.share * a.weight ? [b, 1] : [a, -1]
    if (best.share >= 0.3) markAgreeing(axis, line, best, step, step === 1 ? behind : before, agrees)
  }
  return { behind, before, means, agrees }
}

function search(axis: Axis, step: 1 | -1, means: Adding[]): Adding[] {
  const found: Adding[] = Array.from({ length: axis.count }, () => none)
  for (let i = 0; i < axis.count; i++) {
    const line = step === 1 ? axis.count - 1 - i : i
    let best = none
    for (let stride = 1; stride <= axis.strides; stride++) {
      best = better(best, walk(axis, line, step, stride, null, means))
      if (stride === 1) best = better(best, walk(axis, line, step, 1, found, means))
    }
    found[line] = best
  }
  return found
}

const better = (a: Adding, b: Adding): Adding => (b.share * Math.min(b.weight, 12) > a.share * Math.min(a.weight, 12) + 1e-9 ? b : a)

/** What was added up so far, column by column, and how far rounding may have led it astray (squares of half places). */
type Sofar = { readonly sums: Float64Array; readonly slack: Float64Array }

const begin = (axis: Axis): Sofar => ({ sums: new Float64Array(axis.width), slack: new Float64Array(axis.width) })

function addLine(axis: Axis, at: number, { sums, slack }: Sofar): void {
  for (let k = 0; k < axis.width; k++) {
    const value = axis.value(at, k)
    if (Number.isNaN(value)) continue
    sums[k] = (sums[k] ?? 0) + value
    slack[k] = (slack[k] ?? 0) + axis.half(at, k) ** 2
  }
}

/** How many lines a total that was found before stands for; 0 where there is none. */
const jumpAt = (jumps: readonly Adding[] | null, at: number): number => {
  const jump = jumps?.[at]
  return jump && jump.stride === 1 && jump.share >= 0.8 && jump.weight >= 5 ? jump.parts : 0
}

/** Walks away from a line and adds up. Stops when most sums have outgrown what is printed. */
function walk(axis: Axis, line: number, step: 1 | -1, stride: number, jumps: readonly Adding[] | null, means: Adding[]): Adding {
  const sofar = begin(axis)
  let best = none
  let parts = 0
  let jumped = false
  const most = stride === 1 ? mostParts : farParts
  for (let at = line + step * stride; at >= 0 && at < axis.count && parts < most; at += step * stride) {
    addLine(axis, at, sofar)
    parts++
    const jump = jumpAt(jumps, at)
    if (jump > 0) jumped = true
    at += step * jump
    if (parts < 2) continue
    const now = compare(axis, line, sofar, parts, 1)
    if (now.share > 0) best = better(best, { share: now.share, weight: now.weight, parts: jumped ? Math.abs(at - line) : parts, stride })
    if (!jumps && stride === 1 && parts >= 3) noteMean(axis, line, sofar, parts, means)
    if (now.outgrown >= 0.7 && parts >= (stride === 1 ? 12 : 2)) break
    if (now.share >= 0.95 && now.weight >= 8) break
  }
  return best
}

function noteMean(axis: Axis, line: number, sofar: Sofar, parts: number, means: Adding[]): void {
  const { share, weight } = compare(axis, line, sofar, parts, parts)
  if (share > 0) means[line] = better(means[line] ?? none, { share, weight, parts, stride: 1 })
}

/** How far a printed figure may lie from a sum because both were rounded. */
const within = (printed: number, half: number, slack: number, parts: number): number =>
  Math.min(Math.sqrt(slack + half ** 2) * 1.5, half * Math.max(3, Math.sqrt(parts))) + Math.abs(printed) * 1e-7

type Compared = { readonly share: number; readonly weight: number; readonly outgrown: number }

function compare(axis: Axis, line: number, { sums, slack }: Sofar, parts: number, divisor: number): Compared {
  let [same, compared, weight, outgrown] = [0, 0, 0, 0]
  for (let k = 0; k < axis.width; k++) {
    const printed = axis.value(line, k)
    if (Number.isNaN(printed)) continue
    const sum = (sums[k] ?? 0) / divisor
    if (printed === 0 && sum === 0) continue
    compared++
    const half = axis.half(line, k)
    const bound = within(printed, half, (slack[k] ?? 0) / divisor ** 2, parts)
    if (Math.abs(printed - sum) <= bound) {
      same++
      weight += Math.log10(1 + Math.abs(printed) / (2 * half))
    } else if (Math.abs(sum) > Math.abs(printed) * 1.5 + bound) outgrown++
  }
  return { share: compared === 0 ? 0 : same / compared, weight, outgrown: compared === 0 ? 1 : outgrown / compared }
}

/** Adds up the winning run once more, with its totals and without, and marks the figures that agree. */
function markAgreeing(axis: Axis, line: number, best: Adding, step: number, jumps: readonly Adding[], agrees: Uint8Array): void {
  for (const known of [null, jumps]) {
    const sofar = begin(axis)
    let parts = 0
    let at = line
    while (parts < best.parts) {
      at += step * best.stride
      if (at < 0 || at >= axis.count || (known && Math.abs(at - line) > best.parts)) break
      addLine(axis, at, sofar)
      parts++
      at += step * jumpAt(known, at)
    }
    for (let k = 0; k < axis.width; k++) {
      const printed = axis.value(line, k)
      const sum = sofar.sums[k] ?? 0
      if (Number.isNaN(printed) || (printed === 0 && sum === 0)) continue
      if (Math.abs(printed - sum) <= within(printed, axis.half(line, k), sofar.slack[k] ?? 0, parts)) agrees[line * axis.width + k] = 1
    }
  }
}
