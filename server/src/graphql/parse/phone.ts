/** What a telephone number may be written with: digits, the signs between them, several numbers, an extension. */
const NUMBER = /^[\d\s+()（）.\-–—/;；,，、#*转分机extEXT]+$/u

/** Whether a text can be a telephone number, or several. */
export const isPhone = (text: string): boolean => NUMBER.test(text) && /\d/.test(text)
