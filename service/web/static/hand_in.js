// A file handed in with progress; its page opens when it has arrived.
import {show} from './api.js';
import {leave} from './forms.js';
import {begin} from './leaving.js';
import {once} from './once.js';
import {upload} from './upload.js';

async function sent(form) {
  const way = begin();
  const answer = await upload(form.dataset.method ?? 'POST', form.dataset.to, new FormData(form), form.querySelector('progress'));
  show(form.querySelector('[role=alert]'), answer.words);
  if (answer.ok) await leave(way, '文件已收到。', form.dataset.page?.replace('{id}', answer.data.id));
}

export function handIn() {
  const form = document.getElementById('hand-in');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    once(form, () => sent(form));
  });
}
