export { type Forbidden, forbiddenIn, keeperOf, mayRedraw, type Rights } from './rights.ts'
