/** True while something stands over the room and must be answered first. */
export const isAsking = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
