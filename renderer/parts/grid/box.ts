/** A cell of a grid; row and column count from 0. Row -1 is the heading of a column. */
export type Spot = { readonly r: number; readonly c: number }

/** A block of cells, both ends included. Merged cells have the same shape. */
export type Box = { readonly r0: number; readonly c0: number; readonly r1: number; readonly c1: number }

export type Size = { readonly rows: number; readonly columns: number }

export const toBox = (a: Spot, b: Spot): Box => ({
  r0: Math.min(a.r, b.r),
  c0: Math.min(a.c, b.c),
  r1: Math.max(a.r, b.r),
  c1: Math.max(a.c, b.c),
})

export const holds = (box: Box, spot: Spot): boolean => spot.r >= box.r0 && spot.r <= box.r1 && spot.c >= box.c0 && spot.c <= box.c1

export const meets = (a: Box, b: Box): boolean => a.r0 <= b.r1 && b.r0 <= a.r1 && a.c0 <= b.c1 && b.c0 <= a.c1

export const join = (a: Box, b: Box): Box => ({
  r0: Math.min(a.r0, b.r0),
  c0: Math.min(a.c0, b.c0),
  r1: Math.max(a.r1, b.r1),
  c1: Math.max(a.c1, b.c1),
})

export const isSameBox = (a: Box, b: Box): boolean => a.r0 === b.r0 && a.c0 === b.c0 && a.r1 === b.r1 && a.c1 === b.c1

export const countCells = (box: Box): number => (box.r1 - box.r0 + 1) * (box.c1 - box.c0 + 1)

/** The name under which marks of a cell are kept. */
export const toSpotKey = (r: number, c: number): string => `${r}:${c}`
