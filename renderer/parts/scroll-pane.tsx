import type { ReactNode } from 'react'

/** A part of a room that scrolls and holds nothing to press: it takes the focus itself, so that arrows scroll it. */
export function ScrollPane({
  label,
  className,
  children,
}: {
  readonly label: string
  readonly className: string
  readonly children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse (WCAG 2.1.1)
    <section className={className} aria-label={label} data-pane data-pane-start tabIndex={0}>
      {children}
    </section>
  )
}
