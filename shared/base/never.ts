/** Makes a forgotten case of a closed list a compile error, and a loud one should it ever run. */
export function neverReached(value: never): never {
  throw new Error(`a case was forgotten: ${String(value)}`)
}
