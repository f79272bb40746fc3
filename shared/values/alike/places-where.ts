/** The places below `count` of which something is true, rising. A million of them are never held as plain numbers. */
export function placesWhere(count: number, isTrue: (n: number) => boolean): Int32Array {
  const places = new Int32Array(count)
  let found = 0
  for (let n = 0; n < count; n++) if (isTrue(n)) places[found++] = n
  return places.slice(0, found)
}
