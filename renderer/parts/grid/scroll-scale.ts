/** Chromium keeps places on a page in numbers that are exact up to here, in pixels of the screen; a taller element would shiver and in the end be cut. */
const exactPixels = 16_000_000

/** Height of the scrolled element and how many pixels of rows one pixel of it stands for (1 but for very long sheets). */
export type ScrollScale = { readonly height: number; readonly view: number; readonly total: number }

/** `pixelRatio` counts the zoom of the window: at 200 % the same rows need twice the pixels. */
export function toScale(total: number, view: number, pixelRatio: number): ScrollScale {
  const cap = Math.floor(exactPixels / Math.max(1, pixelRatio))
  return { height: Math.max(view, Math.min(total, cap)), view, total: Math.max(view, total) }
}

const share = (scale: ScrollScale): number => (scale.height > scale.view ? (scale.total - scale.view) / (scale.height - scale.view) : 1)

/** From where the bar stands to how many pixels of rows lie above the view. */
export const toRowOffset = (scale: ScrollScale, scrollTop: number): number => scrollTop * share(scale)

/** The other way; rounded to a whole pixel, as the browser would. */
export const toScrollTop = (scale: ScrollScale, rowOffset: number): number => Math.round(rowOffset / share(scale))

/** How far to scroll so that a span is seen whole; null when it is seen already. */
export function toShow(start: number, end: number, offset: number, view: number): number | null {
  if (start < offset) return start
  if (end > offset + view) return end - start > view ? start : end - view
  return null
}
