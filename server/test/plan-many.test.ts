import { randomUUID } from 'node:crypto'
import { encodeCoverage, gridsOf } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { complaintsAbout, doubleAreaOf } from '../../shared/test/independentCheck.ts'
import { Account, AccountRight } from '../src/account/account.entity.ts'
import { openSession } from '../src/account/session.service.ts'
import { grounds } from './grounds.ts'
import {
  innerVertices,
  movable,
  movableFrom,
  type OpenedPlan,
  PlanClient,
  replayed,
  splittable,
} from './plan-client.ts'
import { randomOf } from './random.ts'
import { openServer, type TestServer } from './server.ts'

/** Seconds that twenty planners draw: a minute with GEYI_TEST_FULL=true. */
const SECONDS = process.env.GEYI_TEST_FULL === 'true' ? 60 : 5

describe.each(grounds)('on $name', ({ contents, district, part }) => {
  let server: TestServer
  let planners: PlanClient[]

  beforeAll(async () => {
    server = await openServer(contents)
    planners = await Promise.all(Array.from({ length: 50 }, (_, index) => newPlanner(index)))
  })
  afterAll(() => server.close())

  /** A planner of the district with an account of their own, signed in. */
  const newPlanner = async (index: number): Promise<PlanClient> => {
    const em = server.engine.em.fork()
    const username = `planner-${index}`
    const account = em.create(Account, {
      username,
      displayName: username,
      passwordHash: '',
      demo: false,
      disabled: false,
    })
    em.create(AccountRight, { account, role: 'PLANNER', divisionCode: district })
    await em.flush()
    return new PlanClient(server, `geyi_session=${await openSession(em, account.id)}`)
  }

  /** What must hold after any number of writers: every acknowledged row is in the log once, in order, and the log is the draft. */
  const expectSound = async (begun: OpenedPlan, acknowledged: readonly { sequence: number; edit: Edit }[]) => {
    const now = await planners[0]!.open(begun)
    const log = await planners[0]!.log(begun.id)
    expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1))
    expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 2))
    expect(now).toMatchObject({ version: log.length + 1, lastSequence: log.length })
    expect(new Set(acknowledged.map(({ sequence }) => sequence)).size).toBe(acknowledged.length)
    expect(acknowledged.length).toBe(log.length)
    for (const { sequence, edit } of acknowledged) expect(log[sequence - 1]!.edit).toEqual(edit)
    expect(encodeCoverage(now.coverage)).toBe(encodeCoverage(replayed(begun.coverage, log)))
    expect(complaintsAbout(gridsOf(now.coverage))).toEqual([])
    expect(doubleAreaOf(gridsOf(now.coverage))).toBe(doubleAreaOf(gridsOf(begun.coverage)))
  }

  describe('contract 21: fifty writers on one plan', () => {
    test('who draw at the same moment are all in the log once, or were told why not', async () => {
      const plan = await planners[0]!.create(district)
      const edits = planners.map((_, index) => movable(plan.coverage, district, randomOf(index + 1)))
      const answers = await Promise.all(
        planners.map((planner, index) => planner.send(plan.id, 1, [edits[index]], randomUUID())),
      )
      for (const { code } of answers) expect([undefined, 'VERSION_CONFLICT']).toContain(code)
      const acknowledged = answers.flatMap(({ data }) => data?.applyEdits?.edits ?? [])
      expect(acknowledged.length).toBeGreaterThan(40)
      await expectSound(plan, acknowledged)
    })

    test('who move the same vertex at the same moment are one winner and forty-nine who are told', async () => {
      const plan = await planners[0]!.create(district)
      const edit = movable(plan.coverage, district, randomOf(99))
      const answers = await Promise.all(planners.map(planner => planner.send(plan.id, 1, [edit])))
      expect(answers.map(({ code }) => code ?? '').sort()).toEqual(['', ...Array(49).fill('VERSION_CONFLICT')])
      await expectSound(
        plan,
        answers.flatMap(({ data }) => data?.applyEdits?.edits ?? []),
      )
    })
  })

  test(
    `twenty planners who draw, split, undo and redo for ${SECONDS} seconds lose nothing`,
    async () => {
      const begun = await planners[0]!.create(district)
      const places = innerVertices(begun.coverage, district)
      const acknowledged: { sequence: number; edit: Edit }[] = []
      const tally = { drawn: 0, undone: 0, conflicts: 0 }
      const end = Date.now() + SECONDS * 1000
      const waits: number[] = []
      const draw = async (planner: PlanClient, index: number) => {
        const random = randomOf(1000 + index)
        // Each has a page: a coverage that follows the log.
        const page = { version: begun.version, lastSequence: 0, coverage: begun.coverage }
        const follow = async () => {
          const { plan } = await planner.get(
            'query ($id: ID!, $after: Int) { plan(id: $id) { version edits(afterSequence: $after) { sequence edit } } }',
            { id: begun.id, after: page.lastSequence },
          )
          for (const { sequence, edit } of plan.edits) {
            const outcome = applyEdit(page.coverage, edit)
            if ('problems' in outcome) throw new Error(`A page can't follow: ${JSON.stringify(outcome.problems)}`)
            page.coverage = outcome.coverage
            page.lastSequence = sequence
          }
          page.version = plan.version
        }
        while (Date.now() < end) {
          const dice = random()
          const began = performance.now()
          const answer =
            dice < 0.1
              ? await planner.undo({ id: begun.id, version: page.version })
              : dice < 0.15
                ? await planner.redo({ id: begun.id, version: page.version })
                : await planner.send(begun.id, page.version, [
                    dice < 0.2
                      ? splittable(page.coverage, part, `Grid:${randomUUID()}`, Math.floor(random() * 20))
                      : movableFrom(places, page.coverage, random),
                  ])
          waits.push(performance.now() - began)
          const [payload] = Object.values<any>(answer.data)
          if (payload) {
            const { edits } = payload
            acknowledged.push(...edits)
            if (edits[0].kind === 'UNDO') tally.undone++
            else tally.drawn++
          } else {
            expect(['VERSION_CONFLICT', 'BAD_USER_INPUT']).toContain(answer.code)
            tally.conflicts++
          }
          await follow()
        }
      }
      await Promise.all(planners.slice(0, 20).map(draw))
      waits.sort((a, b) => a - b)
      console.info(
        `twenty planners, ${SECONDS} s: ${JSON.stringify({ ...tally, medianMs: Math.round(waits[waits.length >> 1]!), p95Ms: Math.round(waits[Math.floor(waits.length * 0.95)]!) })}`,
      )
      expect(tally.drawn).toBeGreaterThan(SECONDS)
      await expectSound(begun, acknowledged)
    },
    SECONDS * 1000 + 120_000,
  )
})
