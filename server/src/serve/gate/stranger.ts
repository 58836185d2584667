import type { Context } from '../../graphql/context.ts'
import { mayTryOut } from '../../outside.ts'

/** Whether a stranger asks: nobody who has signed in, and not from the server's own machine. */
export const isStranger = ({ viewer, request }: Context): boolean => viewer === null && !mayTryOut(request)
