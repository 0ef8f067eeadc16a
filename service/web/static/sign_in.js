import {send, show} from './api.js';

const form = document.getElementById('sign-in');
const problem = document.getElementById('problem');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  show(problem, '');
  const login = form.elements.login.value.trim();
  const answer = await send('POST', '/sessions', {login, password: form.elements.password.value});
  button.disabled = false;
  if (!answer.ok) {
    show(problem, answer.words);
    form.elements.password.select();
    return;
  }
  const must = answer.data.account.must_change_password;
  location.assign(must ? form.dataset.password : form.dataset.next);
});
