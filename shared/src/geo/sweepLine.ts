const BLOCK = 256

/** A run of neighbouring segments on the sweep line, with the segments right below and above it (-1: none). */
export type Run = {
  readonly segments: readonly number[]
  readonly below: number
  readonly above: number
  readonly block: number
  readonly index: number
}

/** The segments that a sweep line cuts, from south to north, kept in blocks so that a change costs little at any size. */
export class SweepLine {
  private readonly blocks: number[][] = [[]]

  /** The run of segments through the sweep's place: `side` is where the place lies seen from a segment, 1 above, 0 on. */
  runThrough(side: (segment: number) => number): Run {
    const { block, index } = this.firstNotBelow(side)
    const segments: number[] = []
    let b = block
    let i = index
    for (;;) {
      const segment = this.blocks[b]?.[i]
      if (segment === undefined) {
        if (b + 1 >= this.blocks.length) break
        b++
        i = 0
      } else if (side(segment) === 0) {
        segments.push(segment)
        i++
      } else break
    }
    const below = index > 0 ? this.blocks[block]![index - 1]! : (this.blocks[block - 1]?.at(-1) ?? -1)
    return { segments, below, above: this.blocks[b]?.[i] ?? -1, block, index }
  }

  /** Puts other segments where a run is. */
  replace(run: Run, segments: readonly number[]): void {
    const block = this.blocks[run.block]!
    const here = Math.min(run.segments.length, block.length - run.index)
    block.splice(run.index, here, ...segments)
    let left = run.segments.length - here
    while (left > 0) left -= this.blocks[run.block + 1]!.splice(0, left).length || this.dropEmpty(run.block + 1)
    if (block.length > 2 * BLOCK) this.blocks.splice(run.block + 1, 0, block.splice(BLOCK))
    for (const b of [run.block + 1, run.block]) {
      if (this.blocks[b]?.length === 0 && this.blocks.length > 1) this.blocks.splice(b, 1)
    }
  }

  private dropEmpty(block: number): number {
    this.blocks.splice(block, 1)
    return 0
  }

  private firstNotBelow(side: (segment: number) => number): { block: number; index: number } {
    let low = 0
    let high = this.blocks.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      const last = this.blocks[middle]!.at(-1)!
      if (side(last) > 0) low = middle + 1
      else high = middle
    }
    const block = this.blocks[low]!
    let from = 0
    let to = block.length
    while (from < to) {
      const middle = (from + to) >> 1
      if (side(block[middle]!) > 0) from = middle + 1
      else to = middle
    }
    return { block: low, index: from }
  }
}
