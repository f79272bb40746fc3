/** Long deeds of a clerk that a power cut may fall into, and the milliseconds within which each is killed. */
export const deeds = { repair: 3000, split: 1000, formats: 1000, import: 6000, inventory: 3000 } as const

export type Deed = keyof typeof deeds
export const deedNames = Object.keys(deeds) as readonly Deed[]
