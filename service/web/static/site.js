// What every page of somebody signed in has: signing out, the help for keys, what was just done.
import {send, toast} from './api.js';
import {bind, help} from './keys.js';
import {depart, noted, stay} from './leaving.js';
import {once} from './once.js';

async function signOut() {
  const way = depart();
  const answer = await send('DELETE', '/sessions/current', undefined, {keepalive: true});
  if (answer.ok || answer.status === 401) await way.to('/desk/sign-in');
  stay();
  toast(answer.status ? `没有退出：${answer.words}` : '网络不通，没有退出，请稍后再试。');
}

document.querySelector('[data-sign-out]')?.addEventListener('click', (event) => once(event.currentTarget, signOut));

bind('?', '显示本页可用的按键', help);

const done = noted();
if (done) toast(`${done.words} `);
if (done?.back) {
  const back = Object.assign(document.createElement('a'), {href: done.back, textContent: '返回上一份'});
  document.getElementById('toast').append(back);
}
