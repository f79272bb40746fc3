const unprintable = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Words of a stranger's file on one line of a terminal: what would steer the terminal is shown as a sign. */
export const toPlainText = (text: string): string => text.replace(/\s*[\r\n\t]+\s*/g, ' ').replace(unprintable, '\ufffd')
