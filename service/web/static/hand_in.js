// A file handed in with progress; its page opens when it has arrived.
import {show} from './api.js';
import {leave} from './forms.js';
import {begin} from './leaving.js';
import {upload} from './upload.js';

export function handIn() {
  const form = document.getElementById('hand-in');
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    const way = begin();
    button.disabled = true;
    const answer = await upload(form.dataset.method ?? 'POST', form.dataset.to, new FormData(form), form.querySelector('progress'));
    button.disabled = false;
    show(form.querySelector('[role=alert]'), answer.words);
    if (answer.ok) leave(way, '文件已收到。', form.dataset.page?.replace('{id}', answer.data.id));
  });
}
