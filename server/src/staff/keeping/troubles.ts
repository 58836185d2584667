import { DomainError } from '../../errors/domain-error.ts'
import type { StaffField } from './staff-field.ts'

/** Why a row of a list can't be done. */
export interface RowTrouble {
  /** Its place in the list, or its number in a file. */
  readonly row: number
  readonly field: StaffField | null
  readonly error: DomainError
}

/** Collects what is wrong with the rows of a list. */
export class RowTroubles {
  readonly all: RowTrouble[] = []

  /** Runs something; a refusal is kept. @returns what came of it */
  async attempt<Result>(
    row: number,
    field: StaffField | null,
    act: () => Result | Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      this.all.push({ row, field, error })
      return undefined
    }
  }

  hasRow(row: number): boolean {
    return this.all.some(trouble => trouble.row === row)
  }
}

/** Stops a transaction whose rows can't all be written. */
export class Refused extends Error {
  constructor(readonly troubles: readonly RowTrouble[]) {
    super()
  }
}
