/** Writes Thai digits ๐ to ๙ as 0 to 9 and leaves everything else. */
export const toArabicDigits = (text: string): string =>
  /[๐-๙]/.test(text) ? text.replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - 0x0e50)) : text

/** Writes 0 to 9 as ๐ to ๙, as official papers do, and leaves everything else. */
export const toThaiDigits = (text: string): string => text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0x0e20))
