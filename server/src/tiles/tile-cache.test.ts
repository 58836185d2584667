import { expect, test, vi } from 'vitest'
import { TileCache } from './tile-cache.ts'

test('many who ask for a tile at once wait for the same one', async () => {
  const cache = new TileCache('test')
  const make = vi.fn(async () => 'tile')
  expect(await Promise.all([cache.get('1/0/0', make), cache.get('1/0/0', make)])).toEqual(['tile', 'tile'])
  await cache.get('1/0/0', make)
  await cache.get('1/0/1', make)
  expect(make).toHaveBeenCalledTimes(2)
})

test('a tile that could not be made is tried again', async () => {
  const cache = new TileCache('test')
  await expect(cache.get('1/0/0', () => Promise.reject(new Error('database down')))).rejects.toThrow()
  expect(await cache.get('1/0/0', async () => 'tile')).toBe('tile')
})

test('a tile is made anew after a minute, so that imports show', async () => {
  vi.useFakeTimers()
  const cache = new TileCache('test')
  await cache.get('1/0/0', async () => 'old')
  vi.advanceTimersByTime(61_000)
  expect(await cache.get('1/0/0', async () => 'new')).toBe('new')
  vi.useRealTimers()
})

test('the oldest tiles make room for new ones', async () => {
  const cache = new TileCache('test')
  const large = 'x'.repeat(20 * 1024 * 1024)
  await cache.get('1/0/0', async () => large)
  await cache.get('1/0/1', async () => large)
  const again = vi.fn(async () => large)
  await cache.get('1/0/1', again)
  expect(again).not.toHaveBeenCalled()
  await cache.get('1/0/0', again)
  expect(again).toHaveBeenCalledOnce()
})
