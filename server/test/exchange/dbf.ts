/** A column of a dBASE table: its name may be bytes of any encoding. */
export type DbfColumn = readonly [name: string | Buffer, type: 'C' | 'N' | 'F', width: number]

/** A dBASE table of cells that are written as they are, with the driver byte that names their encoding. */
export function dbfOf(
  columns: readonly DbfColumn[],
  records: readonly (readonly (string | Buffer)[])[],
  driver = 0,
): Buffer {
  const head = Buffer.alloc(32)
  head[0] = 3
  head.writeUInt32LE(records.length, 4)
  head.writeUInt16LE(32 + columns.length * 32 + 1, 8)
  head.writeUInt16LE(1 + columns.reduce((sum, [, , width]) => sum + width, 0), 10)
  head[29] = driver
  const fields = columns.map(([name, type, width]) => {
    const field = Buffer.alloc(32)
    Buffer.from(name).copy(field, 0, 0, 10)
    field.write(type, 11, 'latin1')
    field[16] = width
    return field
  })
  const cells = records.flatMap(record => [
    Buffer.from(' '),
    ...columns.map(([, type, width], at) => {
      const cell = Buffer.alloc(width, 32)
      const bytes = Buffer.from(record[at] ?? '')
      bytes.copy(cell, type === 'C' ? 0 : Math.max(0, width - bytes.length))
      return cell
    }),
  ])
  return Buffer.concat([head, ...fields, Buffer.from([0x0d]), ...cells, Buffer.from([0x1a])])
}
