// What every page of somebody signed in has: signing out, the help for keys, what was just done.
import {DONE, send, toast} from './api.js';
import {bind, help} from './keys.js';

document.querySelector('[data-sign-out]')?.addEventListener('click', async () => {
  const answer = await send('DELETE', '/sessions/current');
  if (answer.ok || answer.status === 401) location.assign('/desk/sign-in');
  else toast(answer.words);
});

bind('?', '显示本页可用的按键', help);

try {
  const done = JSON.parse(sessionStorage.getItem(DONE) ?? 'null');
  sessionStorage.removeItem(DONE);
  if (done) {
    toast(`${done.words} `);
    if (done.back) {
      const back = document.createElement('a');
      back.href = done.back;
      back.textContent = '返回上一份';
      document.getElementById('toast').append(back);
    }
  }
} catch { /* without storage nothing is told; the step itself is done */ }
