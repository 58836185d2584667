import { DomainError } from '../../errors/domain-error.ts'
import type { StationField } from '../own/station-field.ts'

/** Runs what gives a station one of its fields. What refuses it is an error at once, or kept with all others, as the trial wants it. */
export type Trial = (field: StationField, act: () => void | Promise<void>) => Promise<void>

/** The first refusal is the answer. */
export const atOnce: Trial = async (_field, act) => act()

/** Why a row can't be done. */
export interface RowTrouble {
  /** Its place in the list, from 0. */
  readonly row: number
  readonly field: StationField | null
  readonly message: string
  readonly error: DomainError
}

/** Collects what is wrong with the rows of a list. */
export class RowTroubles {
  readonly all: RowTrouble[] = []

  trialOf(row: number): Trial {
    return (field, act) => this.attempt(row, field, act)
  }

  /** @returns whether nothing was wrong */
  async attempt(row: number, field: StationField | null, act: () => void | Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      this.all.push({ row, field, message: error.message, error })
    }
  }
}
