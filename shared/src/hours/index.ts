export * from './minuteOfWeek.ts'
export * from './parseOpeningHours.ts'
export * from './week.ts'
