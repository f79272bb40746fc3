import { useWords } from '../words/words-context.ts'
import { ProgressBar } from './aria.ts'

/** Something is on its way and it is not known how far. */
export function Spinner({ label }: { readonly label?: string | undefined }) {
  const { common } = useWords()
  return (
    <span className="spinner" role="status">
      <span className="turning" aria-hidden="true" />
      <span>{label ?? common.loading}</span>
    </span>
  )
}

/** How far something is; a total of 0 says that it is not known. */
export function Progress({ label, done, total }: { readonly label: string; readonly done: number; readonly total: number }) {
  const known = total > 0
  return (
    <ProgressBar
      className="progress"
      aria-label={label}
      value={known ? Math.min(done, total) : 0}
      maxValue={known ? total : 1}
      isIndeterminate={!known}
    >
      {({ percentage }) => (
        <svg
          className={known ? 'progress-track' : 'progress-track unknown'}
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect x="0" y="0" height="6" width={known ? (percentage ?? 0) : 40} />
        </svg>
      )}
    </ProgressBar>
  )
}
