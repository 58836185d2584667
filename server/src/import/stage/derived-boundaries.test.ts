import { expect, test } from 'vitest'
import { dissolvedFrom } from './derived-boundaries.ts'
import { dissolvedLevels, type GroundText } from './dissolved-levels.ts'

/** A district of square grids side by side: twenty to a community, two hundred to a subdistrict. */
const squares = (across: number): GroundText[] =>
  Array.from({ length: across * across }, (_, index) => {
    const [x, y] = [index % across, Math.floor(index / across)]
    const at = (dx: number, dy: number) => [103 + (x + dx) / 1_000, 25 + (y + dy) / 1_000]
    const ring = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]
    const digits = (value: number) => String(value).padStart(3, '0')
    const code = `990101${digits(Math.floor(index / 200) + 1)}${digits((Math.floor(index / 20) % 10) + 1)}${digits((index % 20) + 1)}`
    return { id: code, boundary: JSON.stringify({ type: 'MultiPolygon', coordinates: [[ring]] }) }
  })

/** Milliseconds for which this thread computes. */
async function computing<Result>(act: () => Result | Promise<Result>): Promise<{ took: number; result: Result }> {
  const before = process.threadCpuUsage()
  const result = await act()
  const { user, system } = process.threadCpuUsage(before)
  return { took: (user + system) / 1_000, result }
}

test('a whole district is dissolved in a thread of its own, to the same, so that others are answered meanwhile', async () => {
  const ground = squares(80)
  const here = await computing(() => dissolvedLevels(ground))
  const there = await computing(() => dissolvedFrom(ground))
  expect(there.result).toEqual(here.result)
  expect('levels' in here.result && here.result.levels.map(({ divisions }) => divisions.length)).toEqual([320, 32, 1])
  expect(there.took).toBeLessThan(here.took / 2)
}, 60_000)

test('ground that is a tangle is refused from the thread as here', async () => {
  // Combs of which every tooth crosses every tooth of the other.
  const teeth = (turn: boolean) =>
    Array.from({ length: 400 }, (_, index) => {
      const [from, to] = [index / 2_000, (index + 0.5) / 2_000]
      const at = (along: number, across: number) => (turn ? [103 + across, 25 + along] : [103 + along, 25 + across])
      return [[at(from, 0), at(to, 0), at(to, 0.2), at(from, 0.2), at(from, 0)]]
    })
  const ground = [false, true].map((turn, index) => ({
    id: `99010100100100${index + 1}`,
    boundary: JSON.stringify({ type: 'MultiPolygon', coordinates: teeth(turn) }),
  }))
  const texts = [...ground, ...squares(50)]
  expect(await dissolvedFrom(texts)).toMatchObject({ refused: { reason: 'TANGLED' } })
  expect(dissolvedLevels(texts)).toMatchObject({ refused: { reason: 'TANGLED' } })
}, 60_000)
