import 'fake-indexeddb/auto';
import manifest from '../../manifest.json';
import TimecitePlugin from '../../src/main';
import { createHost, type Host } from '../host/host';
import { chipsContract } from './chips.contract';
import type { ContractApp } from './contract';
import { editingContract } from './editing.contract';
import { linksContract } from './links.contract';
import { playerContract } from './player.contract';

async function startTestHost(): Promise<ContractApp> {
  const host: Host = await createHost({ files: {} });
  await host.enablePlugin(TimecitePlugin, manifest);
  return {
    patience: 2000,
    run: async (act, argument) => act({ app: host.app }, argument),
    setEnabled: async (enabled) => {
      if (enabled) await host.enablePlugin(TimecitePlugin, manifest);
      else await host.disablePlugin(manifest.id);
    },
  };
}

describe.each([linksContract, editingContract, chipsContract, playerContract])('$name, on the test host', ({ clauses }) => {
  test.each(clauses.map(({ name, run }) => [name, run] as const))('%s', async (_, run) => run(await startTestHost()));
});
