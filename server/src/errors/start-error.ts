/** A reason not to start, worded for the operator: what is wrong and what to do, on one line. */
export class StartError extends Error {
  override name = 'StartError'
}
