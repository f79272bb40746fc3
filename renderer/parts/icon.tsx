import { drawings, type IconName } from './drawings.ts'

export type { IconName }

/** A picture beside words; it is hidden from screen readers, because the words say it. `size` is in rem. */
export function Icon({
  name,
  size = 1.125,
  filled = false,
}: {
  readonly name: IconName
  readonly size?: number
  readonly filled?: boolean
}) {
  const Drawing = drawings[name]
  return <Drawing aria-hidden="true" className="icon" size={`${size}rem`} strokeWidth={1.9} fill={filled ? 'currentColor' : 'none'} />
}
