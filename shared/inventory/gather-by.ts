/** Things by what they have in common, in the order of the first of each. */
export function gatherBy<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const known = found.get(key)
    if (known === undefined) found.set(key, [thing])
    else known.push(thing)
  }
  return [...found.values()]
}
