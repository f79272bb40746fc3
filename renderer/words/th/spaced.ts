/** Thai runs words together, but not into a quotation or a figure: this template puts the space that paper has there. */
export const spaced = (parts: readonly string[], ...facts: readonly (string | number)[]): string =>
  parts.reduce((said, part, n) => join(join(said, String(facts[n - 1] ?? '')), part), '')

const join = (before: string, after: string): string =>
  (/[”\d]$/.test(before) && /^[\u0e01-\u0e4f]/.test(after)) || (/[\u0e01-\u0e4f]$/.test(before) && after.startsWith('“'))
    ? `${before} ${after}`
    : before + after
