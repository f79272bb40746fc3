/** Long deeds of a clerk that a power cut may fall into, and the milliseconds within which each is killed. */
export const deeds = { repair: 1500, split: 2500, formats: 1500, import: 1500, inventory: 2500 } as const

export type Deed = keyof typeof deeds
export const deedNames = Object.keys(deeds) as readonly Deed[]
