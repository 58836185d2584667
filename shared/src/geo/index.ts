export * from './order.ts'
export * from './orientation.ts'
export * from './position.ts'
export * from './segments.ts'
