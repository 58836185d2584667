import { afterAll, beforeAll, expect, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openServer('sample')
})
afterAll(() => server?.close())

type Piece = readonly [number, number, number, number]

/** The tile of zoom level 15 in the middle of the sample. */
const MIDDLE = { x: 25832, y: 13982 }

async function streetsAt(x: number, y: number): Promise<Piece[]> {
  const answer = await server.app.inject({ url: `/tiles/streets/15/${x}/${y}.json` })
  expect(answer.statusCode).toBe(200)
  return answer.json()
}

test('streets come in straight pieces between the very vertices that they have', async () => {
  const pieces = await streetsAt(MIDDLE.x, MIDDLE.y)
  expect(pieces.length).toBeGreaterThan(50)
  const known = await rows<{ x: string; y: string }>(
    server.engine.em,
    `select round(ST_X(geom) * 1e7)::bigint::text as x, round(ST_Y(geom) * 1e7)::bigint::text as y
     from (select (ST_DumpPoints(geometry)).geom from backdrop where kind = 'ROAD') point`,
  )
  const vertices = new Set(known.map(({ x, y }) => `${x} ${y}`))
  for (const [ax, ay, bx, by] of pieces) {
    expect(vertices).toContain(`${ax} ${ay}`)
    expect(vertices).toContain(`${bx} ${by}`)
  }
})

test('a piece that runs over the side of a tile is the same in both', async () => {
  const [here, beside] = [await streetsAt(MIDDLE.x, MIDDLE.y), await streetsAt(MIDDLE.x + 1, MIDDLE.y)]
  const side = ((MIDDLE.x + 1) / 2 ** 15) * 3.6e9 - 1.8e9
  const over = ([ax, , bx]: Piece) => Math.min(ax, bx) < side && Math.max(ax, bx) > side
  expect(here.filter(over).length).toBeGreaterThan(0)
  const texts = beside.map(piece => piece.join(' '))
  for (const piece of here.filter(over)) expect(texts).toContain(piece.join(' '))
})
