import { readLeftOut } from '../../src/headless/left-out';
import { makeFolder, removeFolders } from './run';

jest.mock('node:path', () => ({ ...jest.requireActual<typeof import('node:path')>('node:path'), sep: '\\' }));
afterAll(removeFolders);

test('notes and folders to leave out may be written with the backslashes of Windows', () => {
  const { ignores } = readLeftOut(makeFolder({ '.timeciterc.json': '{}' }), [], ['talks\\2020\\', '.\\talks\\a.md', 'talks/b.md']);
  expect(ignores).toMatchObject({ folders: ['talks/2020/'], notes: ['./talks/a.md', 'talks/b.md'] });
});
