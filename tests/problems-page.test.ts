import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemsPath, writeProblemsPage } from './docs/problems-page';

test(`${problemsPath} says what the rules do: npm run docs writes it`, () => {
  const page = readFileSync(join(__dirname, '..', problemsPath), 'utf8');
  expect(page.replace(/\r\n/g, '\n')).toBe(writeProblemsPage());
});
