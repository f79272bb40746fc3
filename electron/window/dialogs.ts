import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import { fileExtensions } from '../../shared/model/file-kind.ts'

/** Asks a person for paths with the system's own dialog; none when they closed it. */
async function pick(options: OpenDialogOptions): Promise<readonly string[]> {
  const window = BrowserWindow.getAllWindows()[0]
  const answer = window === undefined ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
  return answer.canceled ? [] : answer.filePaths
}

/** The system's dialogs as the desk knows them. */
export const dialogs = {
  pickSheets: () =>
    pick({
      properties: ['openFile', 'multiSelections'],
      filters: [{ name: 'xls xlsx ods csv', extensions: [...fileExtensions] }],
    }),
  pickList: async () =>
    (await pick({ properties: ['openFile'], filters: [{ name: 'csv', extensions: ['csv', 'tsv', 'txt'] }] }))[0] ?? null,
  pickRules: async () => (await pick({ properties: ['openFile'], filters: [{ name: 'json', extensions: ['json'] }] }))[0] ?? null,
  pickCatalogue: async () =>
    (
      await pick({
        properties: ['openFile'],
        filters: [{ name: 'xlsx xls ods jsonld json', extensions: ['xlsx', 'xlsm', 'xls', 'ods', 'jsonld', 'json'] }],
      })
    )[0] ?? null,
  pickDictionary: async () =>
    (await pick({ properties: ['openFile'], filters: [{ name: 'xlsx xls ods csv', extensions: [...fileExtensions] }] }))[0] ?? null,
  pickFolder: async () => (await pick({ properties: ['openDirectory', 'createDirectory'] }))[0] ?? null,
}
