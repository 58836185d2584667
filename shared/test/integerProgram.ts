import loadHighs from 'highs'

/** `low` ≤ the sum of `values` × `columns` ≤ `high`. */
export interface Row {
  readonly low: number
  readonly high: number
  readonly columns: readonly number[]
  readonly values: readonly number[]
}

/** Columns from 0 to 1, of which the sum of costs is to be the least; a column with `open[column] === 0` stays 0. */
export interface Program {
  readonly costs: readonly number[]
  readonly open: readonly number[]
  readonly rows: readonly Row[]
}

export interface Solved {
  readonly value: number
  readonly columns: Float64Array
  /** What each column costs beside the rows it helps, for programs in real numbers. */
  readonly reduced: Float64Array
}

const highs = await loadHighs()

/** The proven best in whole or in real numbers, begun with columns that are known to be possible; `undefined` if it is proven that there is none. Whatever is not proven throws. */
export function solve(
  { costs, open, rows }: Program,
  numbers: 'WHOLE' | 'REAL',
  from?: readonly number[],
): Solved | undefined {
  const starts = [0]
  for (const { columns } of rows) starts.push(starts.at(-1)! + columns.length)
  const model = highs.createModel({
    numCols: costs.length,
    numRows: rows.length,
    colCost: costs,
    colLower: costs.map(() => 0),
    colUpper: open,
    rowLower: rows.map(({ low }) => (low === -Infinity ? -highs.infinity : low)),
    rowUpper: rows.map(({ high }) => (high === Infinity ? highs.infinity : high)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: costs.length,
      starts,
      indices: rows.flatMap(({ columns }) => columns),
      values: rows.flatMap(({ values }) => values),
    },
    ...(numbers === 'WHOLE' && { integrality: costs.map(() => 1 as const) }),
  })
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-7 })
    if (from) {
      model.options.set({ mip_heuristic_effort: 0 })
      model.setSolution({ colValue: from })
    }
    model.run()
    const status = model.getModelStatus()
    if (status === 8) return undefined
    if (status !== 7) throw new Error(`The solver ended with status ${status}.`)
    const { colValue, colDual } = model.getSolution()
    return { value: model.getObjectiveValue(), columns: colValue, reduced: colDual }
  } finally {
    model.dispose()
  }
}
