/** A line of what a command tells a person: what it is about, then what is said of that. */
export const headLine = (name: string, said: string): string => `${name.padEnd(10)} ${said}`
