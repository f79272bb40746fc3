/** How many bits a value tells of which there are so many of each (Shannon 1948); nothing where there are none. */
export function entropyOf(counts: Float64Array): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / all) * Math.log2(count / all)), 0)
}
