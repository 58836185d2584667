import { Argument, type Command } from 'commander'
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

export const addBenchCommand = (program: Command): Command =>
  program
    .command('bench')
    .description(
      'measure the server against plain SQL, each as a ratio in one run, on a private PostgreSQL that it starts and throws away',
    )
    .addArgument(new Argument('[name]', 'only this one').choices(Object.keys(benches)))
    .option('--json', 'as JSON')
    .action(async (name: string | undefined, { json }: { json?: boolean }) => {
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
    })
