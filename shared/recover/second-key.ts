const mark = 'in:'

/** The key of a column of second figures, beside that of the first. */
export const secondKey = (key: string): string => `${mark}${key}`

/** The key of the column of first figures beside which one of second figures stands; null of any other key. */
export const firstKeyOf = (key: string): string | null => (key.startsWith(mark) ? key.slice(mark.length) : null)
