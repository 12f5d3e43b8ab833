import { seeded } from '../seeded';

const adjectives = words('slow quiet second open hidden borrowed northern early narrow honest broken patient wooden distant cheap careful local royal public private steady ancient modern loose heavy gentle curious common rare coastal urban rural silent double hollow bitter golden frozen remote simple');
const nouns = words('lock clock tide bridge mill harbour engine rope market map orchard lantern ledger tunnel kiln sail well archive ferry signal canal tower garden compass lever anchor furnace library cellar meadow workshop glacier railway pulley lighthouse barrel printer telescope quarry hive loom pottery balance mirror needle window reservoir pendulum turbine chimney granary observatory');
const tasks = words('building drawing measuring trading repairing teaching painting counting guarding mending sorting weighing timing moving naming');
const joints = words('of and in for on versus beyond under after without');
const verbs = ['needs', 'outlives', 'never meets', 'is measured by', 'gives way to', 'was drawn after', 'pays for', 'slows down', 'hides', 'carries'];
const objects = ['the people who wait for it', 'its own weight', 'a handful of coins', 'the weather of the year before', 'what the maps left out', '“good enough”', 'a second pair of hands', 'three kinds of stone', 'the next generation'];
const syllables = ['ba', 'cor', 'den', 'fal', 'gri', 'hol', 'jes', 'ka', 'lin', 'mor', 'nes', 'ol', 'pra', 'quil', 'ros', 'sta', 'tur', 'ul', 'ven', 'wick', 'yar', 'zem'];

function words(text: string): string[] {
  return text.split(' ');
}

type Random = () => number;

export function pick<T>(from: readonly T[], random: Random): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new RangeError('There is nothing to pick from.');
  return one;
}

/** Titles of which no two have the same file name. The first ones are the same however many are made. */
export function makeTitles(count: number, seed: number): string[] {
  const random = seeded(seed);
  const titles = new Map<string, string>();
  while (titles.size < count) {
    const title = makeTitle(random);
    if (!titles.has(fileName(title))) titles.set(fileName(title), title);
  }
  return [...titles.values()];
}

/** A file name as the writer of such notes makes it of a title: letters, digits and underscores, lower case. */
export function fileName(title: string): string {
  return title.replace(/[^A-Za-z0-9 ]/g, '').replace(/ /g, '_').toLowerCase();
}

export function makeSentence(random: Random): string {
  const [first, second] = [makeThing(random), makeThing(random)];
  return `${capital(first)} ${pick(verbs, random)} ${pick(objects, random)}, and ${second} ${pick(verbs, random)} ${pick(objects, random)}`;
}

/** What a row of a table or an item of a list is about. */
export function makeThing(random: Random): string {
  return `the ${pick(adjectives, random)} ${pick(nouns, random)} of ${makeName(random)}`;
}

/** Two things, joined; now and then with a number or a question. */
function makeTitle(random: Random): string {
  const subject = makePhrase(random);
  const title = random() < 0.25 ? subject : `${subject} ${pick(joints, random)} ${makePhrase(random)}`;
  if (random() < 0.08) return `${title} (Part ${Math.floor(random() * 9) + 1})`;
  return random() < 0.1 ? `${title}: ${makeName(random)} Asks Why` : title;
}

function makePhrase(random: Random): string {
  const noun = capital(pick(nouns, random));
  const shapes = [
    () => `${capital(pick(adjectives, random))} ${noun}`,
    () => `${capital(pick(tasks, random))} a ${noun}`,
    () => `${makeName(random)}'s ${noun}`,
    () => `${makeName(random)} ${noun}s`,
    () => `the ${capital(pick(adjectives, random))} ${noun} ${capital(pick(tasks, random))}`,
    () => makeName(random),
  ];
  return capital(pick(shapes, random)());
}

/** A name of two or three syllables; as in life, few names are frequent and most are rare. */
function makeName(random: Random): string {
  let name = '';
  for (let left = random() < 0.4 ? 2 : 3; left > 0; left -= 1) name += syllables[Math.floor(random() * random() * syllables.length)] ?? '';
  return capital(name);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
