import type { Cluster } from '../test/cluster.ts'
import { benchAbuse } from './abuse.bench.ts'
import { benchCheck } from './check.bench.ts'
import { benchCoverage } from './coverage.bench.ts'
import { withCluster } from './database.ts'
import { benchEditor } from './editor.bench.ts'
import { benchFaults } from './faults/faults.bench.ts'
import { describeMeasure, isMet, type Measure } from './measure.ts'
import { benchNearest } from './nearest.bench.ts'
import { benchFromNothing } from './nothing/nothing.bench.ts'
import { benchLoad } from './peers/load.bench.ts'
import { benchPeers } from './peers/peers.bench.ts'
import { benchPhone } from './phone.bench.ts'
import { benchPolygons } from './polygons.bench.ts'
import { benchScale } from './scale.bench.ts'
import { benchSearch } from './search.bench.ts'
import { benchSiting } from './siting.bench.ts'
import { benchWalking } from './walking.bench.ts'
import { benchZoning } from './zoning.bench.ts'
import { benchBesideZoning } from './zoning.beside.ts'

const onPostgreSQL: Record<string, (cluster: Cluster) => Promise<Measure | Measure[]>> = {
  abuse: benchAbuse,
  editor: benchEditor,
  nearest: benchNearest,
  peers: benchPeers,
  phone: benchPhone,
  polygons: benchPolygons,
  scale: benchScale,
  search: benchSearch,
  walking: benchWalking,
  zoning: benchBesideZoning,
}
/** Takes long, and tells each measure itself as it is done. */
const onItsOwn: Record<string, (tell: (measures: readonly Measure[]) => void) => Promise<Measure[]>> = {
  faults: benchFaults,
  'from-nothing': benchFromNothing,
  load: benchLoad,
}
const inMemory: Record<string, () => Promise<Measure[]>> = {
  check: benchCheck,
  coverage: benchCoverage,
  siting: benchSiting,
  zoning: benchZoning,
}

const WITHOUT_DATA = 'Not measured: the data it measures on does not lie beside the project.'

/** Runs one benchmark or all, one after the other, and prints each as it is done; the exit code is 1 if a goal is missed. Starts PostgreSQL only for what needs it. */
export async function runBenches(name: string | undefined, json: boolean): Promise<void> {
  const done: Measure[] = []
  const take = (measures: readonly Measure[]) => {
    if (!json) for (const measure of measures) console.log(describeMeasure(measure))
    done.push(...measures)
  }
  for (const bench of chosen(inMemory, name)) {
    const measures = await bench()
    if (measures.length === 0) console.error(WITHOUT_DATA)
    take(measures)
  }
  // Many minutes each: only when they are asked for.
  for (const bench of name === undefined ? [] : chosen(onItsOwn, name))
    if ((await bench(take)).length === 0) console.error(WITHOUT_DATA)
  const benches = chosen(onPostgreSQL, name)
  if (benches.length > 0)
    await withCluster(async cluster => {
      for (const bench of benches) {
        const measures = [await bench(cluster)].flat()
        if (measures.length === 0) console.error('Not measured: there is no Chromium here; CHROMIUM says where one is.')
        take(measures)
      }
    })
  if (!done.every(isMet)) process.exitCode = 1
  if (json) console.log(JSON.stringify(done.map(measure => ({ ...measure, met: isMet(measure) }))))
}

const chosen = <Bench>(benches: Readonly<Record<string, Bench>>, name: string | undefined): Bench[] =>
  Object.entries(benches).flatMap(([key, bench]) => (name === undefined || name === key ? [bench] : []))
