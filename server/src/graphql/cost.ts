import { Extensions } from 'type-graphql'

/** What reading a field costs. One value of an answer costs 1: a number, a text, an object around them. So does one that variables bring. */
export interface FieldCost {
  /** Of the field itself, once for every object that it is asked of; of a field of an input, each value in it. */
  readonly weight?: number
  /** Items of a list that has no `first`, as a large district has them. */
  readonly rows?: number
}

/**
 * Says what a field costs where it isn't plain from its type: where it computes, reads much, or lists things without a `first`.
 * What is not said is derived by `serve/gate/cost/field-cost.ts`.
 */
export const Cost = (cost: FieldCost) => Extensions({ cost })
