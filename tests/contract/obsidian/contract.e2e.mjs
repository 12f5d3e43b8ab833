import { browser } from '@wdio/globals';
import { chipsContract } from '../chips.contract.ts';
import { editingContract } from '../editing.contract.ts';
import { linksContract } from '../links.contract.ts';
import { playerContract } from '../player.contract.ts';

const id = 'timecite';

const app = {
  patience: 15_000,
  run: (act, argument) => browser.executeObsidian(act, argument),
  setEnabled: async (enabled) => {
    const page = await browser.getObsidianPage();
    await (enabled ? page.enablePlugin(id) : page.disablePlugin(id));
  },
};

for (const { name, clauses } of [linksContract, editingContract, chipsContract, playerContract]) {
  describe(`${name}, in Obsidian`, () => {
    beforeEach(() => browser.reloadObsidian());
    for (const clause of clauses) it(clause.name, () => clause.run(app));
  });
}
