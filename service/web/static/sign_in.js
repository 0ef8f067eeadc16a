import {send, show} from './api.js';
import {begin, noted} from './leaving.js';

const form = document.getElementById('sign-in');
const problem = document.getElementById('problem');

noted();  // what was done by whoever was here before is not told to who comes now

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  const way = begin();
  show(problem, '');
  const login = form.elements.login.value.trim();
  const answer = await send('POST', '/sessions', {login, password: form.elements.password.value});
  if (!answer.ok) {
    button.disabled = false;
    show(problem, answer.words);
    form.elements.password.select();
    return;
  }
  const must = answer.data.account.must_change_password;
  way.to(must ? form.dataset.password : form.dataset.next);
});
