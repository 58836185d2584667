import type { BandCost } from './bandCost.ts'
import type { Energy } from './energy.ts'
import type { Zones } from './zones.ts'

/** Energy with the negative of Polsby and Popper's 4πA ⁄ P² as shape: a disc has -1, what is drawn out or ragged nearly 0. */
export class OutlineEnergy implements Energy {
  readonly band: BandCost
  readonly #counts: number

  constructor(band: BandCost, counts: number) {
    this.band = band
    this.#counts = counts
  }

  #at(weight: number, area: number, outline: number): number {
    return this.band.of(weight) - (this.#counts * 4 * Math.PI * area) / (outline * outline)
  }

  of({ weight, area, outline }: Zones, zone: number): number {
    return this.#at(weight[zone]!, area[zone]!, outline[zone]!)
  }

  with(zones: Zones, zone: number, atom: number, shared: number): number {
    const { weight, area, outline } = zones.ground
    return this.#at(
      zones.weight[zone]! + weight[atom]!,
      zones.area[zone]! + area[atom]!,
      zones.outline[zone]! + outline[atom]! - 2 * shared,
    )
  }

  without(zones: Zones, zone: number, atom: number, shared: number): number {
    const { weight, area, outline } = zones.ground
    return this.#at(
      zones.weight[zone]! - weight[atom]!,
      zones.area[zone]! - area[atom]!,
      zones.outline[zone]! - outline[atom]! + 2 * shared,
    )
  }
}
