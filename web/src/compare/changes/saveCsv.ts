/** Hands a text to the browser as a file to be kept. */
export function saveCsv(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser may still be reading when this turn ends.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
