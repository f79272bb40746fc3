const mb = 1024 * 1024

/** The limits of a file that the desk opens; a refusal names the one that was passed, and the figure. */
export const limits = {
  zipBytes: 200 * mb,
  unzippedBytes: 4096 * mb,
  partBytes: 400 * mb,
  ratio: 200,
  /** Parts smaller than this may be packed as tightly as they like: they can do no harm. */
  ratioFromBytes: mb,
  entries: 5000,
  xlsBytes: 200 * mb,
  xlsRows: 65_536,
  xlsColumns: 256,
  fodsBytes: 1024 * mb,
  htmlBytes: 100 * mb,
  dbfBytes: 100 * mb,
  textBytes: 2048 * mb,
  /** Text up to this is held as a whole, a longer one is read block by block. */
  heldText: 256 * mb,
  textLine: 16 * mb,
  textColumns: 16_384,
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  cells: 20_000_000,
  comments: 100_000,
  commentLetters: 16 * mb,
} as const
