// Forms that ask the API: what was filled in is shown once more before it is sent.
import {send, show} from './api.js';
import {begin} from './leaving.js';
import {once} from './once.js';

const look = document.getElementById('look');
const part = (name) => document.getElementById(`look-${name}`);
let now = null;  // the form that is looked at

// The value of one control as the API takes it; undefined where nothing was filled in.
function valueOf(control) {
  const said = control.value.trim();
  if (!said) return undefined;
  if ('number' in control.dataset) return Number(said);
  return 'json' in control.dataset ? JSON.parse(said) : said;
}

function rowsOf(list) {
  const rows = [...list.querySelectorAll('[data-row]')].map((row) => Object.fromEntries(
    [...row.querySelectorAll('[data-name]')].map((one) => [one.dataset.name, valueOf(one)]).filter(([, said]) => said !== undefined)));
  return rows.filter((row) => Object.keys(row).length);
}

export function bodyOf(form) {
  const body = {};
  for (const one of form.querySelectorAll('[name]')) {
    if (one.type === 'checkbox') (body[one.name] ??= []).push(...(one.checked ? [one.value] : []));
    else if (valueOf(one) !== undefined) body[one.name] = valueOf(one);
  }
  for (const list of form.querySelectorAll('[data-rows]')) body[list.dataset.rows] = rowsOf(list);
  return body;
}

const words = (one) => (one.textContent ?? '').replace('（可不填）', '').trim();

// What was filled in, as pairs of label and words.
function told(form) {
  const found = [];
  for (const one of form.querySelectorAll('input[id]:not([type=hidden]), select[id], textarea[id]')) {
    const said = one.tagName === 'SELECT' ? one.selectedOptions[0].textContent : one.value.trim();
    if (one.value.trim()) found.push([words(form.querySelector(`label[for="${one.id}"]`)), said]);
  }
  for (const set of form.querySelectorAll('.picks:not([data-rows])')) {
    const chosen = [...set.querySelectorAll('input:checked')].map((one) => words(one.parentNode));
    found.push([words(set.querySelector('legend')), chosen.join('、') || '无']);
  }
  for (const list of form.querySelectorAll('[data-rows]')) {
    for (const row of list.querySelectorAll('[data-row]')) {
      const controls = [...row.querySelectorAll('[data-name]:not([type=hidden])')];
      const said = controls.filter((one) => one.value.trim()).map((one) => (one.tagName === 'SELECT' ? one.selectedOptions[0].textContent : one.value.trim()));
      if (said.length) found.push([words(row.querySelector('[data-heading]') ?? list.querySelector('legend')), said.join('，')]);
    }
  }
  return found;
}

function pair([label, said]) {
  const [row, term, text] = ['div', 'dt', 'dd'].map((name) => document.createElement(name));
  term.textContent = label;
  text.textContent = said;
  row.append(term, text);
  return row;
}

function ask(form) {
  now = form;
  part('title').textContent = form.dataset.words;
  part('does').textContent = form.dataset.does ?? '';
  part('told').replaceChildren(...told(form).map(pair));
  const isHeavy = 'heavy' in form.dataset;
  part('sure').hidden = !isHeavy;
  const sure = part('sure').querySelector('input');
  sure.required = isHeavy;
  sure.checked = false;
  part('do').className = isHeavy ? 'danger' : 'primary';
  show(part('problem'), '');
  look.showModal();
  (isHeavy ? sure : part('do')).focus();
}

const problemOf = (form) => form.querySelector('[data-problem]');

// Where somebody else was first, what has changed is shown anew; what was typed stays.
export async function refresh() {
  const answer = await fetch(location.href, {headers: {Accept: 'text/html'}, credentials: 'same-origin'}).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const old of document.querySelectorAll('[data-fresh]')) {
    const found = fresh.getElementById(old.id);
    if (found) old.replaceWith(document.adoptNode(found));
  }
  for (const form of document.querySelectorAll('[data-send][data-version]')) {
    const version = fresh.querySelector(`[data-send="${form.dataset.send}"]`)?.dataset.version ?? fresh.querySelector('[data-fresh][data-version]')?.dataset.version;
    if (version) form.dataset.version = version;
  }
}

// To the page that comes next, or to this one as it then stands.
export function leave(way, words, next) {
  return next && next !== location.pathname ? way.to(next, {words}) : way.again({words});
}

async function submit(form) {
  const [method, path] = form.dataset.send.split(' ');
  const way = begin();
  const answer = await send(method, path, bodyOf(form), {version: form.dataset.version});
  if (answer.ok) await leave(way, `${form.dataset.words}：已办理。`, form.dataset.next?.replace('{id}', answer.data?.id));
  look.close();
  const isOld = answer.status === 409 || answer.status === 412;
  if (isOld) await refresh();
  show(problemOf(form), answer.words + (isOld ? ' 页面上的进程已更新，您填写的内容仍在，请核对后再提交。' : ''));
  problemOf(form).scrollIntoView({block: 'nearest'});
}

document.addEventListener('submit', (event) => {
  const form = event.target.closest('[data-send]');
  if (!form) return;
  event.preventDefault();
  const empty = [...form.querySelectorAll('[data-rows-needed]')].find((list) => !list.querySelector('[data-row]'));
  show(problemOf(form), empty ? empty.dataset.rowsNeeded : '');
  if (!empty) ask(form);
});

document.addEventListener('keydown', (event) => {
  const form = event.ctrlKey && event.key === 'Enter' && event.target.closest('[data-send]');
  if (form) { event.preventDefault(); form.requestSubmit(); }
});

document.getElementById('look-form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  once(event.target, () => submit(now));
});
part('not')?.addEventListener('click', () => look.close());

document.addEventListener('click', (event) => {
  const list = event.target.closest('[data-add]')?.closest('[data-rows]');
  if (list) {
    const row = document.importNode(list.querySelector('template').content, true);
    event.target.before(row);
    event.target.previousElementSibling.querySelector('input, select').focus();
  }
  const dropped = event.target.closest('[data-drop]')?.closest('[data-row]');
  if (dropped && !dropped.closest('#marks')) dropped.remove();
});
