// What every page of somebody signed in has: signing out, the help for keys, what was just done.
import {send, toast} from './api.js';
import {bind, help} from './keys.js';
import {depart, noted, stay} from './leaving.js';

const signOut = document.querySelector('[data-sign-out]');

signOut?.addEventListener('click', async () => {
  const way = depart();
  signOut.disabled = true;
  const answer = await send('DELETE', '/sessions/current', undefined, {keepalive: true});
  if (answer.ok || answer.status === 401) { way.to('/desk/sign-in'); return; }
  stay();
  signOut.disabled = false;
  toast(answer.status ? `没有退出：${answer.words}` : '网络不通，没有退出，请稍后再试。');
});

bind('?', '显示本页可用的按键', help);

const done = noted();
if (done) toast(`${done.words} `);
if (done?.back) {
  const back = Object.assign(document.createElement('a'), {href: done.back, textContent: '返回上一份'});
  document.getElementById('toast').append(back);
}
