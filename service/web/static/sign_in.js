import {send, show} from './api.js';
import {begin, noted} from './leaving.js';
import {once} from './once.js';

const form = document.getElementById('sign-in');
const problem = document.getElementById('problem');

noted();  // what was done by whoever was here before is not told to who comes now

async function signIn() {
  const way = begin();
  show(problem, '');
  const login = form.elements.login.value.trim();
  const answer = await send('POST', '/sessions', {login, password: form.elements.password.value});
  if (answer.ok) await way.to(answer.data.account.must_change_password ? form.dataset.password : form.dataset.next);
  show(problem, answer.words);
  form.elements.password.select();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  once(form, signIn);
});
