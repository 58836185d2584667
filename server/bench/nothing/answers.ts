import { today } from '../../src/graphql/day.ts'
import { DISTRICT, type Published } from './district.ts'
import type { Tls } from './tls.ts'

/** What is asked before a machine is lost and after, by name: the same must come, to the byte. */
const questions = ({ id, day }: Published, until: string): Readonly<Record<string, string>> => {
  const grid = (of: string) =>
    `grids(filter: { within: "${DISTRICT}" }, first: 200, asOf: "${of}") { pageInfo { endCursor hasNextPage } edges { cursor node {
       id code name kind boundary area households population version validFrom validTo staffCount leader { name role since } community { code } } } }`
  return {
    grids: `{ ${grid(today())} }`,
    'grids by the plan': `{ ${grid(day)} }`,
    problems: `{ grids(filter: { within: "${DISTRICT}" }, first: 200) { edges { node { code problems { code message } } } } }`,
    divisions: `{ divisions(filter: { within: "${DISTRICT}" }, first: 20) { edges { node { code name pinyin level boundary area
       summary { subdistricts communities grids households population gridsOutOfBand stationsByKind { kind count } } } } } }`,
    stations: `{ stations(filter: { within: "${DISTRICT}" }, first: 50) { edges { cursor node { id code version kind name location openingHours grid { code } } } } }`,
    nearest: `{ nearestStations(point: { longitude: -104.99, latitude: 39.74 }, first: 5) { edges { distance walkingMinutes node { name } } } }`,
    staff: `{ staffMembers(filter: { within: "${DISTRICT}" }, first: 500) { edges { cursor node { id version code name officePhone divisionCode employment assignments { gridCode role since until } } } } }`,
    'figures of staff': `{ staffFigures(within: "${DISTRICT}") { divisionCode grids leaders workers gridsWithoutLeader householdsPerWorker } }`,
    plan: `{ plan(id: "${id}") { id name version state effectiveDate edits(first: 100) { sequence version kind edit createdAt author { username } } steps { state version createdAt author { username } } grids { id: gridId code boundary } } }`,
    plans: `{ plans(first: 20) { edges { cursor node { id name version state } } } }`,
    'what a plan changed': `{ coverageDiff(from: { date: "${today()}" }, to: { date: "${day}" }, within: "${DISTRICT}") { grids { before { gridId area households } after { gridId area households } } linesBefore linesAfter } }`,
    'days of publication': `{ publishedDays(within: "${DISTRICT}", first: 20) { edges { node { date grids divisions plans { id } } } } }`,
    'history of a place': `{ timelineAt(point: { longitude: -104.99, latitude: 39.74 }) { now { code } published { date kinds } } }`,
    feed: `{ changes(first: 1000) { pageInfo { endCursor hasNextPage } edges { cursor node { action at code name nodeId since version } } } }`,
    audit: `{ audit(first: 200, filter: { until: "${until}" }) { edges { cursor node { number at kind operation way address details places things { nodeId code name } account { username } } } } }`,
    settings: `{ districtSettings(districtCode: "${DISTRICT}") { householdBand { min max } timeZone version } mapSettings { __typename } holidays(districtCode: "${DISTRICT}", year: 2026) { announced version days { date kind name } } }`,
    accounts: `{ accounts(first: 50) { edges { node { id username displayName disabled version createdAt rights { role divisionCode } } } } }`,
    search: `{ search(text: "红色驿站", first: 5) { kind label node { id } } }`,
  }
}

/** Asks all that is asked under each session, and as a stranger. @returns the answers as their bytes, by who asked what */
export async function answersOf(
  tls: Tls,
  sessions: Readonly<Record<string, string>>,
  published: Published,
  until: string,
): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const [who, cookie] of [...Object.entries(sessions), ['a stranger', undefined] as const])
    for (const [what, query] of Object.entries(questions(published, until)))
      answers.set(`${what}, asked by ${who}`, await tls.text('/graphql', cookie, JSON.stringify({ query })))
  return answers
}

/** Which answers are not the same any more, each with the place where it becomes another. */
export const othersOf = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...before].flatMap(([name, was]) => {
    const is = after.get(name) ?? ''
    if (is === was) return []
    const at = [...was].findIndex((letter, index) => letter !== is[index])
    return [`${name}: “…${was.slice(Math.max(0, at - 30), at + 60)}” is “…${is.slice(Math.max(0, at - 30), at + 60)}”`]
  })
