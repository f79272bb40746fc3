const reachable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select:not([disabled]), [tabindex]:not([tabindex="-1"])'

/** Moves the focus to the next or previous pane: every element that carries `data-pane`, in their order on the page. */
export function movePane(root: ParentNode, by: 1 | -1): void {
  const panes = [...root.querySelectorAll<HTMLElement>('[data-pane]')].filter(pane => pane.offsetParent !== null)
  if (panes.length === 0) return
  const at = panes.findLastIndex(pane => pane.contains(document.activeElement))
  const next = panes[(at + by + panes.length) % panes.length]
  if (next === undefined) return
  const first = next.querySelector<HTMLElement>('[data-pane-start]') ?? next.querySelector<HTMLElement>(reachable)
  if (first === null) next.tabIndex = -1
  const landing = first ?? next
  landing.focus()
}
