// What every page of somebody signed in has: signing out, and the help for keys.
import {send, toast} from './api.js';
import {bind, help} from './keys.js';

document.querySelector('[data-sign-out]')?.addEventListener('click', async () => {
  const answer = await send('DELETE', '/sessions/current');
  if (answer.ok || answer.status === 401) location.assign('/desk/sign-in');
  else toast(answer.words);
});

bind('?', '显示本页可用的按键', help);
