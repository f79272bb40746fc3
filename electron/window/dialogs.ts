import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import { fileExtensions } from '../../shared/model/file-kind.ts'

/** Asks a person for a path with the system's own dialog; null when they closed it. */
async function pick(options: OpenDialogOptions): Promise<string | null> {
  const window = BrowserWindow.getAllWindows()[0]
  const answer = window === undefined ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** The system's dialogs as the desk knows them. */
export const dialogs = {
  pickSheet: () =>
    pick({
      properties: ['openFile'],
      filters: [{ name: 'xls xlsx ods csv', extensions: [...fileExtensions] }],
    }),
  pickFolder: () => pick({ properties: ['openDirectory', 'createDirectory'] }),
}
