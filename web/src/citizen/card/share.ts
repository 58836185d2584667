/** Hands the page's address to the device's own sharing, or else to the clipboard. What happened, in one word. */
export async function shareAddress(title: string): Promise<'shared' | 'copied' | 'failed'> {
  const url = location.href
  if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches)
    try {
      await navigator.share({ title, url })
      return 'shared'
    } catch (error) {
      // Closing the device's sheet without choosing is no failure.
      if ((error as DOMException).name === 'AbortError') return 'shared'
    }
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    return 'failed'
  }
}
