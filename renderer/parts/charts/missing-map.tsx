type Line = {
  readonly key: string
  readonly name: string
  readonly shares: readonly number[]
  readonly told: string
  readonly isWhole: boolean
}
type Props = { readonly label: string; readonly first: string; readonly last: string; readonly lines: readonly Line[] }

const height = 10

/** Where a table is blank: a line for each column, from the first row at the left to the last at the right, dark where nothing is said. */
export function MissingMap({ label, first, last, lines }: Props) {
  return (
    <div className="missing-map">
      <ul aria-label={label}>
        {lines.map(({ key, name, shares, told, isWhole }) => (
          <li key={key}>
            <span className="cut" title={name}>
              {name}
            </span>
            <svg viewBox={`0 0 ${Math.max(1, shares.length)} ${height}`} preserveAspectRatio="none" aria-hidden="true">
              <rect className="ground" x="0" y="0" width={Math.max(1, shares.length)} height={height} />
              {toRuns(shares).map(({ from, to, share }) => (
                <rect key={from} className="gap" x={from} y="0" width={to - from} height={height} opacity={0.25 + 0.75 * share} />
              ))}
            </svg>
            <span className={isWhole ? 'number quiet' : 'number'}>{told}</span>
          </li>
        ))}
      </ul>
      <p className="missing-ends tiny">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </div>
  )
}

/** Neighbours that are alike are drawn as one. */
function toRuns(shares: readonly number[]): { from: number; to: number; share: number }[] {
  const runs: { from: number; to: number; share: number }[] = []
  for (const [n, share] of shares.entries()) {
    const last = runs.at(-1)
    if (share === 0) continue
    if (last !== undefined && last.to === n && last.share === share) last.to = n + 1
    else runs.push({ from: n, to: n + 1, share })
  }
  return runs
}
