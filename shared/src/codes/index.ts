export * from './divisionCode.ts'
export * from './gridCode.ts'
export * from './gridName.ts'
export * from './serialOrder.ts'
