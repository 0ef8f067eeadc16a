import {send, show} from './api.js';
import {begin} from './leaving.js';
import {once} from './once.js';

const form = document.getElementById('password');
const problem = document.getElementById('problem');

async function change() {
  const {old, new: fresh, again} = form.elements;
  if (fresh.value !== again.value) {
    show(problem, '两次输入的新密码不一样。');
    again.select();
    return;
  }
  show(problem, '');
  const way = begin();
  const answer = await send('PUT', '/sessions/current/password', {old: old.value, new: fresh.value});
  if (answer.ok) await way.to(form.dataset.signIn);
  show(problem, answer.words);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  once(form, change);
});
