import { PositionTable } from '../coverage/structure/positionTable.ts'
import type { Position } from '../geo/position.ts'

/** Lines cut into stretches: `ends` has two nodes for each stretch, numbered as they were first met. */
export interface CutLines {
  readonly stretches: readonly (readonly Position[])[]
  readonly ends: Uint32Array
  readonly nodes: number
}

/** Cuts lines where they end and wherever a position is used twice, by another line or by the line itself. */
export const cutAtNodes = (lines: readonly (readonly Position[])[]): CutLines => {
  const walked = lines.map(withoutRepeats).filter(line => line.length > 1)
  const table = new PositionTable(walked.reduce((sum, { length }) => sum + length, 0))
  const numbers = walked.map(line => line.map(position => table.intern(position)))
  const isNode = nodesAmong(numbers, table.positions.length)
  const stretches: Position[][] = []
  const ends: number[] = []
  const nodes = new Map<number, number>()
  const nodeOf = (number: number): number => {
    const known = nodes.get(number)
    if (known !== undefined) return known
    nodes.set(number, nodes.size)
    return nodes.size - 1
  }
  for (const [at, line] of walked.entries()) {
    let begin = 0
    for (let i = 1; i < line.length; i++) {
      if (isNode[numbers[at]![i]!] !== 1) continue
      stretches.push(line.slice(begin, i + 1))
      ends.push(nodeOf(numbers[at]![begin]!), nodeOf(numbers[at]![i]!))
      begin = i
    }
  }
  return { stretches, ends: Uint32Array.from(ends), nodes: nodes.size }
}

const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter((position, i) => i === 0 || position[0] !== line[i - 1]![0] || position[1] !== line[i - 1]![1])

const nodesAmong = (lines: readonly (readonly number[])[], count: number): Uint8Array => {
  const seen = new Uint8Array(count)
  const isNode = new Uint8Array(count)
  for (const line of lines) {
    isNode[line[0]!] = 1
    isNode[line.at(-1)!] = 1
    for (const number of line)
      if (seen[number] === 1) isNode[number] = 1
      else seen[number] = 1
  }
  return isNode
}
