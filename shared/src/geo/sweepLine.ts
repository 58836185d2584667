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
  // No block is empty, unless it is the only one.
  private readonly blocks: number[][] = [[]]

  /** The run of segments through the sweep's place; `side` says where the place lies seen from a segment: 1 above, 0 on it. */
  runThrough(side: (segment: number) => number): Run {
    const { block, index } = this.firstNotBelow(side)
    const segments: number[] = []
    let above = -1
    for (let b = block, i = index; b < this.blocks.length && above < 0; b++, i = 0) {
      for (; i < this.blocks[b]!.length && above < 0; i++) {
        const segment = this.blocks[b]![i]!
        if (side(segment) === 0) segments.push(segment)
        else above = segment
      }
    }
    const below = this.blocks[block]![index - 1] ?? this.blocks[block - 1]?.at(-1) ?? -1
    return { segments, below, above, block, index }
  }

  /** Puts other segments where a run is. */
  replace({ segments: gone, block: b, index }: Run, segments: readonly number[]): void {
    const block = this.blocks[b]!
    let left = gone.length - block.splice(index, gone.length, ...segments).length
    while (left > 0) {
      left -= this.blocks[b + 1]!.splice(0, left).length
      if (this.blocks[b + 1]!.length === 0) this.blocks.splice(b + 1, 1)
    }
    if (block.length > 2 * BLOCK) this.blocks.splice(b + 1, 0, block.splice(BLOCK))
    if (block.length === 0 && this.blocks.length > 1) this.blocks.splice(b, 1)
  }

  private firstNotBelow(side: (segment: number) => number): { block: number; index: number } {
    let low = 0
    let high = this.blocks.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (side(this.blocks[middle]!.at(-1)!) > 0) low = middle + 1
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
