const base = 2_000
const cap = 15 * 60_000

/** The longest wait that a hub may ask for, in milliseconds; nothing in the outbox waits longer by itself. */
export const longestWait = 60 * 60_000

/** Full-jitter back-off in milliseconds: anywhere between 0 and 2 s doubled with every try, at most 15 min. `random` is in [0, 1). */
export const backOff = (tries: number, random: number): number => Math.floor(random * Math.min(cap, base * 2 ** Math.min(tries, 20)))

/** The pause before a line that was down is tried again, 10 to 30 s in milliseconds. */
export const offlinePause = (random: number): number => 10_000 + Math.floor(random * 20_000)
