/** The same shape with nothing in it to be changed, all the way down. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [key in keyof T]: Frozen<T[key]> }
    : T
