// Lists of an installation: what is made, changed or ended, with a second look, and secrets shown once.
import {send, show} from './api.js';
import {begin, isLeaving} from './leaving.js';
import {once} from './once.js';
import {sure} from './sure.js';

const FRESH_MS = 10_000;
const part = (name) => document.getElementById(name);
const dialog = part('edit');
const form = dialog?.querySelector('form');
const problemOf = (place) => place.querySelector('[data-problem]');

// A secret is in this answer and in no other: the page goes on when it was taken down.
function reveal(title, secret) {
  part('once-title').textContent = title;
  part('once-secret').textContent = secret;
  part('once').addEventListener('close', () => { part('once-secret').textContent = ''; begin().again(); }, {once: true});
  part('once').showModal();
}

part('once-copy')?.addEventListener('click', async (event) => {
  try {
    await navigator.clipboard.writeText(part('once-secret').textContent);
    event.target.textContent = '已复制';
  } catch { getSelection().selectAllChildren(part('once-secret')); }
});

// Asks for a change; then the page is loaded again, or shows the secret first. While it is under
// way nothing else of the page can be begun.
async function ask(call, {secret: name, secretTitle, done}, problem) {
  const answer = await once(part('main'), async () => {
    const way = begin();
    const said = await send(...call);
    if (said.ok && !said.data?.[name]) await way.again({words: done});
    return said;
  });
  if (!answer) return;
  show(problem, answer.words);
  if (!answer.ok) { problem.scrollIntoView({block: 'nearest'}); return; }
  dialog.close();
  reveal(secretTitle, answer.data[name]);
}

// --- one act on one line

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-do]');
  if (!button) return;
  if (button.dataset.sure && !await sure(button.dataset.sure, button.dataset.look ?? '')) return;
  ask(button.dataset.do.split(' '), button.dataset, problemOf(document));
});

// --- a form in a dialog

let call = [];

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-edit]');
  if (button) {
    call = button.dataset.edit.split(' ');
    const filled = JSON.parse(button.dataset.fill ?? '{}');
    part('edit-title').textContent = button.dataset.title;
    form.reset();
    show(problemOf(form), '');
    for (const only of form.querySelectorAll('[data-only]')) {
      only.hidden = only.dataset.only !== call[0];
      for (const one of only.querySelectorAll('input')) one.disabled = only.hidden;
    }
    for (const one of form.querySelectorAll('[name]')) {
      if ('flag' in one.dataset) one.checked = Boolean(filled[one.name]);
      else if (one.type === 'checkbox') one.checked = (filled[one.name] ?? []).includes(one.value);
      else if (one.id === 'place') one.value = filled.place ?? '';
      else one.value = filled[one.name] ?? '';
    }
    dialog.showModal();
  }
  if (event.target.closest('[data-cancel]')) dialog.close();
});

// What was typed as a place has to be one of the list.
function placed(said) {
  if (!said) return null;
  const found = [...part('places').options].filter((one) => one.value === said || one.value.endsWith(` / ${said}`));
  return found.length === 1 ? found[0].dataset.id : undefined;
}

function bodyOf() {
  const body = {};
  for (const one of form.querySelectorAll('[name]:enabled')) {
    if ('flag' in one.dataset) body[one.name] = one.checked;
    else if (one.type === 'checkbox') (body[one.name] ??= []).push(...(one.checked ? [one.value] : []));
    else if (one.id === 'place') body[one.name] = placed(one.value.trim());
    else if (one.value.trim()) body[one.name] = one.value.trim();
  }
  return body;
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const body = bodyOf();
  if (Object.values(body).includes(undefined)) { show(problemOf(form), '没有这个单位，或有几个同名：请从列表中选择。'); return; }
  if (body.parent_id === null) delete body.parent_id;
  ask([...call, body], {...form.dataset, done: '已修改。'}, problemOf(form));
});

// --- how the work stands, asked again while somebody looks

// Not under somebody's hands: what is replaced while it is pressed is never clicked.
const isUsed = () => isLeaving() || part('now').matches(':active') || part('now').contains(document.activeElement);

async function renew() {
  if (document.hidden || isUsed()) return;
  const answer = await fetch(location.href, {headers: {Accept: 'text/html'}, credentials: 'same-origin'}).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('now');
  if (fresh && !isUsed()) part('now').replaceWith(document.adoptNode(fresh));
}
if (part('now')) setInterval(renew, FRESH_MS);
