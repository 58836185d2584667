/** Which page of a list is asked for. */
export interface PageArguments {
  first: number | null | undefined
  after: string | null
}
