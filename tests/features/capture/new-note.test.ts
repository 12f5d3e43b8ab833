import { makeNote } from '../../../src/features/capture/new-note';
import { createHost } from '../../host/host';

const facts = { video: { provider: 'youtube', id: 'dQw4w9WgXcQ' }, title: 'Rise of the widget', channel: null } as const;

test('takes another name where there is a note about the title', async () => {
  const { app } = await createHost({ files: { 'rise_of_the_widget.md': 'Mine.' } });
  expect((await makeNote(app, facts)).path).toBe('rise_of_the_widget_2.md');
});

test('takes another name where a disk that knows no case has one', async () => {
  const { app } = await createHost({ files: { 'Rise_of_the_Widget.md': 'Mine.' } });
  const { adapter } = app.vault;
  const exists = adapter.exists.bind(adapter);
  jest.spyOn(adapter, 'exists').mockImplementation((path) => exists(path === 'rise_of_the_widget.md' ? 'Rise_of_the_Widget.md' : path));
  expect((await makeNote(app, facts)).path).toBe('rise_of_the_widget_2.md');
});
