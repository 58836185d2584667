const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** Today's date in China, the day that counts when a question names none. */
export const today = (): string => days.format(new Date())
