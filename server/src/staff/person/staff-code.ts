/** How many digits a number that nobody gave has. */
const DIGITS = 5

/** The number of the nth person whom a district was given without one. */
export const staffCode = (serial: number): string => `W${String(serial).padStart(DIGITS, '0')}`

/** Whether a text can be somebody's number on a roster. What looks like a mobile phone or an identity number is none: numbers are shown to more people than those. */
export const isStaffCode = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9-]{0,15}$/.test(text) && !/^(86)?1[3-9]\d{9}$/.test(text)
