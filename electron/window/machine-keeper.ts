import { safeStorage } from 'electron'
import type { MachineKeeper } from '../people/secrets.ts'

/**
 * What the machine can keep for the office. On Linux without a secret service Electron would seal with a password that everybody
 * knows; that is not keeping, and the administrator's password opens the office key instead.
 */
export const machineKeeper = (): MachineKeeper => ({
  available: safeStorage.isEncryptionAvailable() && !isMakeshift(),
  encrypt: text => safeStorage.encryptString(text).toString('base64'),
  decrypt: text => safeStorage.decryptString(Buffer.from(text, 'base64')),
})

const isMakeshift = (): boolean =>
  process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
