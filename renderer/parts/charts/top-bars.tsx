type Bar = { readonly key: string; readonly name: string; readonly count: number; readonly told: string }

/** The commonest values as a list: each with its bar and its number. */
export function TopBars({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) {
  const top = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ul className="top-bars" aria-label={label}>
      {bars.map(({ key, name, count, told }) => (
        <li key={key}>
          <span className="cut" title={name}>
            {name}
          </span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect x="0" y="0" height="10" width={Math.max(2, (count / top) * 100)} />
          </svg>
          <span className="number">{told}</span>
        </li>
      ))}
    </ul>
  )
}
