/** True of 13 ASCII digits whose last one is the check digit of citizen and juristic ids: (11 − Σ dᵢ·(14−i) mod 11) mod 10. */
export function hasIdChecksum(digits: string): boolean {
  if (digits.length !== 13) return false
  let sum = 0
  for (let i = 0; i < 12; i++) sum += (digits.charCodeAt(i) - 48) * (13 - i)
  return (11 - (sum % 11)) % 10 === digits.charCodeAt(12) - 48
}

/** A citizen id as 13 digits: right checksum, first digit neither 0 nor 9. */
export const isCitizenId = (digits: string): boolean => digits.charCodeAt(0) !== 48 && digits.charCodeAt(0) !== 57 && hasIdChecksum(digits)

/** A juristic id as 13 digits: right checksum, first digit 0. */
export const isJuristicId = (digits: string): boolean => digits.charCodeAt(0) === 48 && hasIdChecksum(digits)

/**
 * A number that begins with 0 and is of a person all the same, as the Department of Provincial Administration numbers them: 00 of migrant
 * workers, 0-xxxx-89 of persons without status. Juristic ids have the code of a province (10 to 99) after the 0, and their year where 89 would be.
 */
export const isPersonBeginningWith0 = (digits: string): boolean => /^0(?:0|\d{4}89)/.test(digits) && hasIdChecksum(digits)

/**
 * How many of `candidates` random 13-digit numbers would pass the checksum by chance, with four standard deviations on top: only more than
 * that is evidence.
 */
export const passByChance = (candidates: number): number => 0.1 * candidates + 4 * Math.sqrt(0.09 * candidates)
