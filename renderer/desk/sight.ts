/** The choices of the eye: look and zoom. */
export const looks = ['light', 'dark', 'contrast', 'system'] as const
export type Look = (typeof looks)[number]

export const zooms = [80, 90, 100, 110, 125, 150, 175, 200] as const
export type Zoom = (typeof zooms)[number]

export const isLook = (raw: unknown): raw is Look => looks.some(look => look === raw)

/** What was kept, as one of the steps; 100 where it is none of them. */
export const readZoom = (raw: string | null): Zoom => zooms.find(step => String(step) === raw) ?? 100

/** One step larger or smaller, staying at the ends. */
export function stepZoom(zoom: Zoom, by: 1 | -1): Zoom {
  const at = zooms.indexOf(zoom)
  return zooms[at + by] ?? zoom
}
