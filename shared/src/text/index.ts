export { parseText, type TextBounds } from './parseText.ts'
