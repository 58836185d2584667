/** Temperatures at which zones change freely, a little, and not any more. */
const [HOT, WARM, COLD] = [0.15, 0.03, 0.004]
/** What half a band's width outside of it costs, in units of shape: at the beginning and at the end. */
const [LOOSE, FIRM] = [0.2, 8]

/** How zones cool down from a first division, and how from one that is good already. */
export const ANEW = { hot: HOT, cold: COLD, firm: [LOOSE, FIRM] } as const
export const AGAIN = { hot: WARM, cold: COLD, firm: [(LOOSE * FIRM) ** 0.5, FIRM] } as const
