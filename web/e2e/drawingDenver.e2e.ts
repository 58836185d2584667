import { describe } from 'vitest'
import { testDrawing } from './drawingTests.ts'
import { denver } from './grounds.ts'

// Its files may not lie beside the project.
if (denver) testDrawing(denver, { thoroughly: false })
else describe.todo('on Denver’s precincts')
