/** A column of few different words, as numbers: counting and comparing 100,000 lines is then a walk over numbers. */
export type CodedColumn = {
  readonly put: (n: number, value: string) => void
  readonly codes: () => Uint32Array
  readonly values: readonly string[]
  readonly codeOf: (value: string) => number | undefined
}

export function createCodedColumn(): CodedColumn {
  let codes = new Uint32Array(1024)
  const values: string[] = []
  const known = new Map<string, number>()
  const codeFor = (value: string): number => {
    const code = known.get(value) ?? values.push(value) - 1
    known.set(value, code)
    return code
  }
  return {
    values,
    codes: () => codes,
    codeOf: value => known.get(value),
    put: (n, value) => {
      if (n >= codes.length) {
        const grown = new Uint32Array(Math.max(n + 1, codes.length * 2))
        grown.set(codes)
        codes = grown
      }
      codes[n] = codeFor(value)
    },
  }
}
