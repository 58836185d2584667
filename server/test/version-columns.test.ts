import { arcsOf, findGrid } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { rows, run } from '../src/database/rows.ts'
import { FeatureKind } from '../src/formats/feature/feature-kind.ts'
import { dayAfter, today } from '../src/graphql/day.ts'
import { divisionValues } from '../src/import/divisions/division-rows.query.ts'
import { gridValues } from '../src/import/grids/grid-rows.query.ts'
import {
  type BeginningDivision,
  type BeginningGrid,
  divisionColumns,
  divisionContent,
  gridColumns,
  gridContent,
} from '../src/versions/version-writing.query.ts'
import { makesVersion } from '../src/versions/versions.query.ts'
import { exportText, importText } from './exchange/exchange.ts'
import { type OpenedPlan, PlanClient } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

const DISTRICT = '530302'

let server: TestServer
beforeAll(async () => {
  server = await openServer('sample')
})
afterAll(() => server.close())

/** The columns of a table that somebody must write, with their types. */
const typesOf = async (table: string): Promise<Record<string, string>> => {
  const found = await rows<{ name: string; type: string }>(
    server.engine.em,
    `select column_name as name, data_type as type from information_schema.columns where table_name = $1 and is_generated = 'NEVER'`,
    [table],
  )
  return Object.fromEntries(found.map(({ name, type }) => [name, type]))
}

/** What a version gets when it ends. */
const atItsEnd = ['valid_to', 'ended_by']
/** What follows from the ground of a version. */
const ofItsGround = ['boundary', 'area', 'households', 'population']
/** What no column has by itself, by its type. */
const filling: Readonly<Record<string, string>> = {
  text: `'filled'`,
  boolean: 'true',
  integer: '7',
  'double precision': '7',
  date: `date '2001-02-03'`,
}
/** Columns that take only some words, or follow from others, and a value for them. */
const fillingOf = {
  grid: { kind: `'SPECIAL'`, name: 'name', pinyin: 'pinyin', initials: 'initials' } as Record<string, string>,
  division: { level: 'level' } as Record<string, string>,
}

/** Rings without one corner of the first. */
const dented = ([outer, ...holes]: number[][][]): number[][][] => [outer!.toSpliced(1, 1), ...holes]

/** A vertex on a boundary of subdistricts, moved a little. */
const movedBoundary = (coverage: OpenedPlan['coverage']): Edit => {
  const subdistrict = (id: string | undefined) => id && findGrid(coverage, id)?.community?.slice(0, 9)
  const edits = arcsOf(coverage)
    .filter(({ left, right }) => left && right && subdistrict(left) !== subdistrict(right))
    .flatMap(({ line }) => line.slice(1, -1))
    .map(([x, y]): Edit => ({ type: 'moveVertex', from: [x, y], to: [x + 300, y + 300] }))
  return edits.find(edit => 'coverage' in applyEdit(coverage, edit))!
}

describe('no column of a version is forgotten', () => {
  test.each([
    ['grid', gridColumns, gridContent, gridValues],
    ['division', divisionColumns, divisionContent, divisionValues(new Set())],
  ] as const)('of a %s, by publication or by import', async (entity, columns, content, imported) => {
    expect([...Object.keys(columns({ day: '2026-01-01' })), ...atItsEnd].sort()).toEqual(
      Object.keys(await typesOf(`${entity}_version`)).sort(),
    )
    expect(Object.keys(imported).sort()).toEqual(Object.keys(content).sort())
  })

  test('and the compiler asks whoever begins a version for each', () => {
    expectTypeOf<BeginningGrid>().toEqualTypeOf<Required<BeginningGrid>>()
    expectTypeOf<BeginningDivision>().toEqualTypeOf<Required<BeginningDivision>>()
  })

  test('and what is filled stays through a publication and through an import on the next day', async () => {
    const { em } = server.engine
    const before = await exportText(server.engine, FeatureKind.GRIDS, DISTRICT)
    const kept = { grid: [] as string[], division: [] as string[] }
    for (const [entity, content] of Object.entries({ grid: gridContent, division: divisionContent })) {
      const own = fillingOf[entity as keyof typeof kept]
      const columns = Object.entries(await typesOf(`${entity}_version`)).filter(
        ([name]) => name in content && !ofItsGround.includes(name),
      )
      kept[entity as keyof typeof kept] = columns.map(([name]) => name)
      const values = columns.map(([name, type]) => `${name} = ${own[name] ?? filling[type]}`)
      await run(em, `update ${entity}_version set ${values.join(', ')}`)
    }

    const planner = await PlanClient.signIn(server, 'qilin')
    const plan = await planner.create(DISTRICT)
    await planner.draw(plan, movedBoundary(plan.coverage))
    const reviewer = await PlanClient.signIn(server, 'qilin-review')
    const day = today()
    for (const [client, step] of [
      [planner, 'submitPlan(input: { planId: $id, version: $version })'],
      [reviewer, 'reviewPlan(input: { planId: $id, version: $version, verdict: APPROVE })'],
      [reviewer, `publishPlan(input: { planId: $id, version: $version, effectiveDate: "${day}" })`],
    ] as const) {
      const answer = await client.get(
        `mutation ($id: ID!, $version: Int!) { step: ${step} { plan { version } } }`,
        plan,
      )
      plan.version = answer.step.plan.version
    }
    // The file says codes and ground alone, as they were: each grid that the plan changed changes back.
    const file = JSON.parse(before)
    for (const feature of file.features) feature.properties = { code: feature.properties.code }
    const report = await importText(
      server.engine,
      JSON.stringify(file),
      { kind: FeatureKind.GRIDS, district: DISTRICT, validFrom: dayAfter(day) },
      'grids.geojson',
    )
    expect(report).toMatchObject({ applied: true, problems: [], created: 0 })

    for (const [entity, columns] of Object.entries(kept)) {
      const versions = await rows<{ identity: string; version: number; says: unknown }>(
        em,
        `select ${entity}_id as identity, version, json_build_array(${columns.join(', ')}) as says from ${entity}_version order by version`,
      )
      const first = new Map(versions.filter(({ version }) => version === 1).map(row => [row.identity, row.says]))
      expect(Math.max(...versions.map(({ version }) => version))).toBe(3)
      for (const { identity, version, says } of versions)
        expect({ entity, version, columns, says }).toEqual({ entity, version, columns, says: first.get(identity) })
    }
  })
})

/** Of each column, what a file says otherwise: the name of its field, and a value; without one, its ground. */
const otherwise: {
  readonly [Entity in keyof typeof makesVersion]: Readonly<
    Record<keyof (typeof makesVersion)[Entity], readonly [string, string] | 'ground' | 'never'>
  >
} = {
  grid: {
    name: ['name', '另名'],
    kind: ['kind', 'SPECIAL'],
    pinyin: 'never',
    initials: 'never',
    boundary: 'ground',
    area: 'never',
    households: 'never',
    population: 'never',
  },
  division: {
    name: ['name', '另名'],
    level: 'never',
    name_en: ['nameEn', 'Other'],
    pinyin: 'never',
    initials: 'never',
    boundary: 'ground',
    area: 'never',
  },
}

describe('a row that says one thing otherwise', () => {
  let own: TestServer
  beforeAll(async () => {
    own = await openServer('sample')
  })
  afterAll(() => own.close())

  const columnsThatMakeVersions = (entity: 'grid' | 'division') =>
    Object.entries(makesVersion[entity]).flatMap(([column, makes], at) =>
      makes ? ([[entity, column, at]] as const) : [],
    )

  test.each([...columnsThatMakeVersions('grid'), ...columnsThatMakeVersions('division')])(
    'of a %s, its %s, makes a new version, and nothing is written under a later one',
    async (entity, column, at) => {
      const { engine } = own
      const kind = entity === 'grid' ? FeatureKind.GRIDS : FeatureKind.DIVISIONS
      // A division’s boundary is its file’s where no grid lies in it.
      if (entity === 'division') await run(engine.em, 'delete from grid_version')
      // Each another one, and none above another.
      const all = JSON.parse(await exportText(engine, kind, DISTRICT)).features
      const feature = all.at(entity === 'grid' ? at : -1 - at)
      const { code } = feature.properties
      const tell = (said: unknown, validFrom: string) =>
        importText(
          engine,
          JSON.stringify({ type: 'FeatureCollection', features: [said] }),
          { kind, district: DISTRICT, validFrom },
          'a.geojson',
        )
      const other = structuredClone(feature)
      const change = (otherwise[entity] as Readonly<Record<string, readonly [string, string] | 'ground' | 'never'>>)[
        column
      ]
      if (change === 'ground') other.geometry.coordinates = dented(other.geometry.coordinates)
      else other.properties[change![0]!] = change![1]

      expect(await tell(other, dayAfter(today()))).toMatchObject({ problems: [], applied: true, changed: 1 })
      const found = await rows(engine.em, `select version from ${entity}_version where code = $1 order by version`, [
        code,
      ])
      expect(found).toEqual([{ version: 1 }, { version: 2 }])
      expect(await tell(feature, today())).toMatchObject({ applied: true, unchanged: 1 })
      const { applied, problems } = await tell(other, today())
      expect({ applied, problems }).toMatchObject({ applied: false, problems: [{ reason: 'LATER_VERSION' }] })
    },
  )
})
