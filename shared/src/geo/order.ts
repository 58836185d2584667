import type { Position } from './position.ts'

/** Whether two positions are the same pair of numbers. */
export const samePosition = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]

/** Orders positions west to east, then south to north: negative, zero or positive. */
export const comparePositions = (a: Position, b: Position): number => a[0] - b[0] || a[1] - b[1]
