import { claimsOf } from '../note-of';

describe('a word and a number before a sentence', () => {
  test.each([
    ['in an item', '- Step 2. Open the hive ‹00:00:05›', ['Step 2. Open the hive ‹5›']],
    ['in bold', '- **Step 2.** Open the hive ‹00:00:05›.', ['Step 2. Open the hive. ‹5›']],
    ['at the start of a line', 'Step 1. Open the hive ‹00:00:05›\nStep 2. Wait ‹00:00:06›', ['Step 1. Open the hive ‹5›', 'Step 2. Wait ‹6›']],
    ['within a line', 'Step 1. Open the hive. Step 2. Wait ‹00:00:06›.', ['Step 2. Wait. ‹6›']],
    ['a Roman number', '- Chapter IV. The Swarm ‹00:00:05›', ['Chapter IV. The Swarm ‹5›']],
    ['an abbreviation', '- No. 5. Wear a veil ‹00:00:05›', ['No. 5. Wear a veil ‹5›']],
    ['a number in parts', '- 1.2. Open the hive ‹00:00:05›', ['1.2. Open the hive ‹5›']],
    ['without a blank', '**Q1. Do bees dance?** Yes ‹00:00:05›.', ['Yes. ‹5›']],
    ['French', '- Étape 2. Ouvrir la ruche ‹00:00:05›', ['Étape 2. Ouvrir la ruche ‹5›']],
    ['Hindi', '- चरण 1. छत्ता खोलें ‹00:00:05›', ['चरण 1. छत्ता खोलें ‹5›']],
    ['Japanese', '- ステップ1. 箱を開ける ‹00:00:05›', ['ステップ1. 箱を開ける ‹5›']],
    ['Spanish', '- Consejo nº 2. Usa guantes ‹00:00:05›', ['Consejo nº 2. Usa guantes ‹5›']],
    ['Korean', '- 1단계. 벌통을 산다 ‹00:00:05›', ['1단계. 벌통을 산다 ‹5›']],
    ['before a time', 'Chapter 2. ‹00:00:05› The queen flies.', ['Chapter 2. The queen flies. ‹5›']],
    ['at the end of a sentence', 'She takes step 2. Then she waits ‹00:00:05›.', ['Then she waits. ‹5›']],
    ['a year', 'Bern 1998. Bees dance ‹00:00:05›.', ['Bees dance. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });
});
