/** Nothing, a word that begins like one for totals, or a plain word or formula. */
export type Said = 'nothing' | 'perhaps' | 'plainly'

/** Lines of figures along one axis of a table, so that rows and columns are searched by one rule. Blank is NaN. */
export type Lines = {
  readonly count: number
  readonly width: number
  readonly value: (line: number, k: number) => number
  /** How far a printed figure may be from its sum only because both were rounded. */
  readonly tolerance: (k: number, parts: number) => number
  /** True when a total may begin its parts at this line: first line, or a break before it. */
  readonly opens: (line: number) => boolean
  /** How plainly words or a formula say that this line is a total. */
  readonly said: (line: number) => Said
  /** Share of the figures of a line that must agree when no word says so. */
  readonly share: number
  /** How much agreement is needed when no word says so, in decimal figures that would have to fall together by chance. */
  readonly weight: number
}

/** A line that is the sum of other lines. */
export type Sum = { readonly line: number; readonly parts: readonly number[]; readonly proven: boolean }

type Agreement = { readonly share: number; readonly weight: number; readonly compared: number }

/** Finds lines that are sums of lines before them (or after, where a sheet prints totals first), each line part of at most one level. */
export function findSums(given: Lines): Sum[] {
  const lines = { ...given, said: remember(given.said) }
  const mirrored = reverse(lines)
  const before = search(lines, new Map())
  const after = turn(search(mirrored, new Map()), lines.count)
  const beforeWins = keepProven(before).size >= keepProven(after).size
  const winner = beforeWins ? before : after
  const known = keepProven(winner)
  const second = beforeWins ? turn(search(mirrored, turn(known, lines.count)), lines.count) : search(lines, known)
  const sums = new Map([...known, ...keepProven(second)])
  for (const sum of winner.values()) if (!sums.has(sum.line)) sums.set(sum.line, sum)
  const head = second.get(0)
  if (head && !sums.has(0)) sums.set(0, head)
  return [...sums.values()].sort((a, b) => a.line - b.line)
}

/** Words are read once a line, however often it is walked over. */
function remember(said: Lines['said']): Lines['said'] {
  const known: Said[] = []
  return line => {
    const heard = known[line] ?? said(line)
    known[line] = heard
    return heard
  }
}

const keepProven = (sums: ReadonlyMap<number, Sum>): Map<number, Sum> => new Map([...sums].filter(([, sum]) => sum.proven))

const reverse = (lines: Lines): Lines => {
  const back = (line: number): number => lines.count - 1 - line
  return {
    ...lines,
    value: (line, k) => lines.value(back(line), k),
    opens: line => line === 0 || lines.opens(back(line) + 1),
    said: line => lines.said(back(line)),
  }
}

const turn = (sums: ReadonlyMap<number, Sum>, count: number): Map<number, Sum> =>
  new Map(
    [...sums.values()].map(sum => [
      count - 1 - sum.line,
      { ...sum, line: count - 1 - sum.line, parts: sum.parts.map(part => count - 1 - part).sort((a, b) => a - b) },
    ]),
  )

const mostFreeLines = 2000
/** A walk that has come this far asks whether it can still arrive. */
const farBack = 64
const mostSteps = 2e8

function search(lines: Lines, known: ReadonlyMap<number, Sum>): Map<number, Sum> {
  const sums = new Map(known)
  const falls = findFalling(lines)
  let steps = 0
  for (let line = 1; line < lines.count && steps < mostSteps; line++) {
    if (sums.has(line)) continue
    const said = lines.said(line)
    // A long sheet is searched only where a word, a formula or its end hints at a total: the walk back is long.
    if (said === 'nothing' && lines.count > mostFreeLines && line < lines.count - 3) continue
    const { sum, walked } = walkBack(lines, sums, line, said, falls)
    steps += walked * lines.width
    if (sum) sums.set(line, sum)
  }
  return sums
}

type Walk = { readonly sum: Sum | null; readonly walked: number }

/** In which places of the lines a figure stands below nothing: there a sum may come down again. */
function findFalling(lines: Lines): boolean[] {
  const falls = new Array<boolean>(lines.width).fill(false)
  for (let line = 0; line < lines.count; line++) for (let k = 0; k < lines.width; k++) if (lines.value(line, k) < 0) falls[k] = true
  return falls
}

/** Where sums only grow, what has grown past its figure will never agree: true when too many have for a line of which nothing is said. */
function isLost(lines: Lines, line: number, sofar: Float64Array, falls: readonly boolean[], parts: number): boolean {
  let [compared, lost] = [0, 0]
  for (let k = 0; k < lines.width; k++) {
    const printed = lines.value(line, k)
    if (Number.isNaN(printed)) continue
    compared++
    const most = printed + 2 * lines.tolerance(k, parts) + Math.abs(printed) * 1e-6 + 10
    if (!falls[k] && printed >= 0 && (sofar[k] ?? 0) > most) lost++
  }
  return compared - lost < compared * lines.share
}

function walkBack(lines: Lines, sums: ReadonlyMap<number, Sum>, line: number, said: Said, falls: readonly boolean[]): Walk {
  const sofar = new Float64Array(lines.width)
  const parts: number[] = []
  let best: Agreement & { readonly parts: number } = { share: 0, weight: 0, compared: 0, parts: 0 }
  let closed = 0
  for (let i = line - 1; i >= 0; i--) {
    if (sums.has(i)) continue
    addLine(lines, i, sofar)
    parts.push(i)
    const opens = i === 0 || lines.opens(i) || sums.has(i - 1)
    if (opens && closed === 0) closed = parts.length
    const now = agree(lines, line, sofar, parts.length)
    if (isEnough(lines, said, now, parts.length, opens))
      return { sum: { line, parts: withSilent(lines, sums, parts), proven: true }, walked: line - i }
    if (now.share > best.share) best = { ...now, parts: parts.length }
    if (said === 'nothing' && parts.length % farBack === 0 && isLost(lines, line, sofar, falls, parts.length)) break
  }
  return { sum: settle(lines, line, said, best, parts, closed), walked: line }
}

function addLine(lines: Lines, line: number, sums: Float64Array): void {
  for (let k = 0; k < lines.width; k++) {
    const value = lines.value(line, k)
    if (!Number.isNaN(value)) sums[k] = (sums[k] ?? 0) + value
  }
}

function isEnough(lines: Lines, said: Said, now: Agreement, parts: number, opens: boolean): boolean {
  if (now.compared === 0) return false
  if (said === 'plainly') return now.share === 1
  if (said === 'perhaps') return now.share === 1 && parts >= 2
  return parts >= 2 && opens && now.share >= lines.share && now.weight >= lines.weight
}

/** No run adds up in full. Where most figures agree it is a total with a fault; a plain word alone is held for one, unproven. */
function settle(
  lines: Lines,
  line: number,
  said: Said,
  best: Agreement & { readonly parts: number },
  parts: readonly number[],
  closed: number,
): Sum | null {
  if (said === 'nothing') return null
  const mostly = best.share >= 0.5 && (said === 'plainly' || best.compared >= 3)
  if (mostly) return { line, parts: parts.slice(0, best.parts).reverse(), proven: true }
  if (said !== 'plainly' || closed === 0 || !hasFigures(lines, line)) return null
  return { line, parts: parts.slice(0, closed).reverse(), proven: isSilent(lines, line) }
}

const isSilent = (lines: Lines, line: number): boolean => {
  for (let k = 0; k < lines.width; k++) if ((lines.value(line, k) || 0) !== 0) return false
  return true
}

const hasFigures = (lines: Lines, line: number): boolean => {
  for (let k = 0; k < lines.width; k++) if (!Number.isNaN(lines.value(line, k))) return true
  return false
}

function agree(lines: Lines, line: number, sums: Float64Array, parts: number): Agreement {
  let [same, compared, weight, told] = [0, 0, 0, 0]
  for (let k = 0; k < lines.width; k++) {
    const printed = lines.value(line, k)
    if (Number.isNaN(printed)) continue
    const sum = sums[k] ?? 0
    if (printed === 0 && sum === 0) continue
    compared++
    if (Math.abs(printed - sum) > lines.tolerance(k, parts) + Math.abs(printed) * 1e-9) continue
    same++
    told++
    weight += Math.log10(1 + Math.abs(printed))
  }
  return { share: compared === 0 ? 0 : same / compared, weight: told >= 2 ? weight : 0, compared }
}

/** Takes in the lines of nothing that lie between the parts and where they naturally begin. */
function withSilent(lines: Lines, sums: ReadonlyMap<number, Sum>, parts: readonly number[]): number[] {
  const all = [...parts]
  for (let i = (parts.at(-1) ?? 0) - 1; i >= 0; i--) {
    const last = all.at(-1) ?? 0
    if (sums.has(i) || lines.opens(last)) break
    if (!isSilent(lines, i)) break
    all.push(i)
  }
  return all.reverse()
}
