import type { Cluster } from '../test/cluster.ts'
import { withCluster } from './database.ts'
import { describeMeasure, isMet, type Measure } from './measure.ts'
import { benchNearest } from './nearest.bench.ts'
import { benchPolygons } from './polygons.bench.ts'
import { benchScale } from './scale.bench.ts'

const benches: Record<string, (cluster: Cluster) => Promise<Measure>> = {
  nearest: benchNearest,
  polygons: benchPolygons,
  scale: benchScale,
}

/** Runs one benchmark or all, one after the other, and prints each as it is done. */
export async function runBenches(name: string | undefined, json: boolean): Promise<void> {
  const chosen = name ? [benches[name]!] : Object.values(benches)
  const measures = await withCluster(async cluster => {
    const done: Measure[] = []
    for (const bench of chosen) {
      const measure = await bench(cluster)
      if (!json) console.log(describeMeasure(measure))
      done.push(measure)
    }
    return done
  })
  if (json) console.log(JSON.stringify(measures.map(measure => ({ ...measure, met: isMet(measure) }))))
}
