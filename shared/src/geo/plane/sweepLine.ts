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
  replace({ segments: gone, block: first, index }: Run, segments: readonly number[]): void {
    const block = this.blocks[first]!
    const length = block.length - gone.length + segments.length
    if (index + gone.length <= block.length && 0 < length && length <= 2 * BLOCK) {
      block.splice(index, gone.length, ...segments)
      return
    }
    let last = first
    let end = index + gone.length
    while (end > this.blocks[last]!.length) end -= this.blocks[last++]!.length
    const merged = block.slice(0, index).concat(segments, this.blocks[last]!.slice(end))
    const blocks: number[][] = []
    for (let from = 0; from < merged.length; from += BLOCK) blocks.push(merged.slice(from, from + BLOCK))
    this.blocks.splice(first, last - first + 1, ...blocks)
    if (this.blocks.length === 0) this.blocks.push([])
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
