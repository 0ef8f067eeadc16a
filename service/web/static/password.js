import {send, show} from './api.js';
import {begin} from './leaving.js';

const form = document.getElementById('password');
const problem = document.getElementById('problem');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const {old, new: fresh, again} = form.elements;
  if (fresh.value !== again.value) {
    show(problem, '两次输入的新密码不一样。');
    again.select();
    return;
  }
  show(problem, '');
  const button = form.querySelector('button');
  const way = begin();
  button.disabled = true;
  const answer = await send('PUT', '/sessions/current/password', {old: old.value, new: fresh.value});
  if (answer.ok) { way.to(form.dataset.signIn); return; }
  button.disabled = false;
  show(problem, answer.words);
});
