import type { OpenDesk } from './open-desk.ts'

/** Answers the system's next dialogs with a path: the one thing of a desk that no test can press. */
export const answerDialogs = ({ app }: OpenDesk, path: string): Promise<void> =>
  app.evaluate(({ dialog }, answer) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [answer] })
  }, path)
