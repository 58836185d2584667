/** The ground came out such that it cannot be built or divided as asked; the next seed in line will do. */
export class UnsuitableGround extends Error {}
