import { communityOf, levelOfCode } from '@geyi/shared/codes'
import type { KnownDivision } from '../../versions/divisions.query.ts'
import type { ProblemCode } from '../report/problem-code.ts'

/** What a grid says of its community. */
export interface Unplaced {
  readonly code: string | null
  readonly community: string | null
  readonly subdistrict: string | null
  /** The community that has the grid's place inside its boundary. */
  readonly around: string | null
}

/** The divisions that grids can hang on, found by code or name. */
export class Communities {
  readonly #codes = new Set<string>()
  readonly #communities: KnownDivision[] = []
  readonly #subdistricts: KnownDivision[] = []
  readonly #communitiesBy = new Map<string, KnownDivision[]>()
  readonly #subdistrictsBy = new Map<string, KnownDivision>()

  constructor(divisions: readonly KnownDivision[]) {
    this.add(divisions)
  }

  add(divisions: readonly KnownDivision[]): void {
    for (const division of divisions) {
      const { code, name } = division
      this.#codes.add(code)
      const level = levelOfCode(code)
      if (level === 'subdistrict') {
        this.#subdistricts.push(division)
        for (const text of [code, name]) this.#subdistrictsBy.set(text, division)
      } else if (level === 'community') {
        this.#communities.push(division)
        for (const text of new Set([code, name])) {
          const others = this.#communitiesBy.get(text)
          if (others) others.push(division)
          else this.#communitiesBy.set(text, [division])
        }
      }
    }
  }

  has(code: string): boolean {
    return this.#codes.has(code)
  }

  get communities(): readonly KnownDivision[] {
    return this.#communities
  }

  get subdistricts(): readonly KnownDivision[] {
    return this.#subdistricts
  }

  /** Code of the subdistrict of a name or code. */
  subdistrict(text: string): string | undefined {
    return this.#subdistrictsBy.get(text)?.code
  }

  /** The communities of a name or code, in a subdistrict if one is given. */
  named(text: string, subdistrict: string | null): readonly KnownDivision[] {
    const found = this.#communitiesBy.get(text) ?? []
    if (subdistrict === null) return found
    const above = this.subdistrict(subdistrict)
    return found.filter(({ code }) => above !== undefined && code.startsWith(above))
  }

  /** Code of the community of a grid, or why it has none. */
  findFor(
    { code, community, subdistrict, around }: Unplaced,
    within: string | undefined,
  ): string | { reason: ProblemCode; message: string } {
    if (code)
      return this.has(communityOf(code))
        ? communityOf(code)
        : unknown(`The grid’s community, ${communityOf(code)}, is not known.`)
    if (community) {
      const found = this.named(community, subdistrict)
      if (found.length === 1) return found[0]!.code
      if (found.length > 1)
        return {
          reason: 'AMBIGUOUS_COMMUNITY',
          message: `There are ${found.length} communities “${community}”. Say the subdistrict too, or the code.`,
        }
      return unknown(
        `There is no community “${community}”${subdistrict ? ` in ${subdistrict}` : ''}. --create-divisions makes it.`,
      )
    }
    if (within)
      return this.has(within) && levelOfCode(within) === 'community'
        ? within
        : unknown(`There is no community ${within}.`)
    if (around && this.has(around)) return around
    if (this.#communities.length === 1) return this.#communities[0]!.code
    return unknown('Say on which community the grid hangs: --within, or a column with --map community=….')
  }
}

const unknown = (message: string) => ({ reason: 'NO_SUCH_COMMUNITY' as const, message })
