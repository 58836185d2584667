import { testDrawing } from './drawingTests.ts'
import { sample } from './grounds.ts'

testDrawing(sample, { thoroughly: true })
