// The case on the desk: what is chosen, what the server says now, and what can be taken back.
import {send, show, toast} from './api.js';
import * as compare from './compare.js';
import * as lens from './lens.js';
import {isUnderWay} from './once.js';
import * as viewer from './viewer.js';

export const side = () => document.getElementById('side');
export const version = () => side().dataset.version;
export const path = (rest) => `/cases/${side().dataset.case}/${rest}`;
const stops = () => [...side().querySelectorAll('[data-stop]')].filter((one) => one.offsetParent !== null);
let chosen = null;
let back = null;  // how the last change is taken back

// --- what is chosen

export const now = () => chosen;
export const hasStops = () => stops().length > 0;

export function choose(stop) {
  if (!stop) return;
  if (chosen && chosen !== stop) viewer.light(chosen, false);
  chosen?.classList.remove('chosen');
  chosen = stop;
  chosen.classList.add('chosen');
  if (!compare.light(stop)) viewer.seek(stop);
  lens.follow(stop);
}

export function go(stop) {
  if (!stop) return;
  stop.focus({preventScroll: true});
  stop.scrollIntoView({block: 'nearest'});
  choose(stop);
}

export function move(by) {
  const all = stops();
  const place = all.indexOf(chosen);
  go(all[place < 0 ? 0 : Math.max(0, Math.min(all.length - 1, place + by))]);
}

// --- what the server says now, without losing what was typed

const fields = () => [...side().querySelectorAll('input[name], textarea[name], select[name]')];

function isTyped(one) {
  if (one.type === 'checkbox') return one.checked !== one.defaultChecked;
  if (one.tagName === 'SELECT') return [...one.options].some((each) => each.selected !== each.defaultSelected && one.selectedIndex > 0);
  return one.value !== one.defaultValue;
}

const valueOf = (one) => (one.type === 'checkbox' ? one.checked : one.value);

async function asked() {
  const answer = await fetch(location.href, {headers: {Accept: 'text/html'}, credentials: 'same-origin'});
  const text = await answer.text();
  return answer.ok ? new DOMParser().parseFromString(text, 'text/html').getElementById('side') : null;
}

// `take` is asked, before the page changes, for what puts its part back afterwards.
const keepers = [];
export function keep(take) { keepers.push(take); }

// Where somebody is writing already, while the last change is shown; what they sent they have left.
function writing() {
  const one = side().contains(document.activeElement) ? document.activeElement : null;
  if (!one?.id || !one.matches('input:not([type=checkbox]), textarea, select') || isUnderWay(one.form)) return null;
  const [from, to] = [one.selectionStart, one.selectionEnd];
  return () => {
    const same = document.getElementById(one.id);
    same?.focus({preventScroll: true});
    if (from !== null && from !== undefined) same?.setSelectionRange(from, to);
    return Boolean(same);
  };
}

let begun = 0, latest = 0;  // of several answers the one asked for last counts

export async function refresh() {
  const turn = ++begun;
  const fresh = await asked().catch(() => null);
  if (!fresh || turn < latest) return;
  latest = turn;
  const [kept, goOn] = [keepers.map((take) => take()), writing()];
  const typed = new Map(fields().filter(isTyped).map((one) => [one.name, valueOf(one)]));
  const open = new Map([...side().querySelectorAll('details[id]')].map((one) => [one.id, one.open]));
  const again = chosen?.id;
  chosen = null;
  side().replaceWith(document.adoptNode(fresh));
  for (const one of fields()) {
    if (typed.has(one.name)) one[one.type === 'checkbox' ? 'checked' : 'value'] = typed.get(one.name);
  }
  for (const one of side().querySelectorAll('details[id]')) one.open = open.get(one.id) ?? one.open;
  viewer.draw();
  compare.draw();
  viewer.snippets();
  for (const back of kept) back?.();
  const stop = document.getElementById(again);
  if (goOn?.()) choose(stop); else go(stop);
}

// --- changes

const OLD = ' 页面已更新为最新内容，您填写的文字仍在，请核对后再提交。';

// What a refusal says; where somebody else was first, the page is brought up to date.
export async function wordsOf(answer) {
  const isOld = answer.status === 412 || answer.status === 409;
  if (isOld || answer.status === 423 || answer.isPart) await refresh();
  return answer.words + (isOld ? OLD : '');
}

export async function refused(answer) {
  const words = await wordsOf(answer);
  const problem = document.getElementById('problem');
  show(problem, words);
  problem.scrollIntoView({block: 'nearest'});
}

// One change at a time: the next one then names the version that the last has made.
let turn = Promise.resolve();

// Asks for a change and shows the case as it then stands, or what the refusal says; whether it was done.
// `done`: {words, undo: how it is taken back, form: what was filled in}.
export function perform(ask, done, no = refused) {
  const run = async () => {
    const answer = await ask();
    if (answer.ok) await settle(done); else await no(answer);
    return answer.ok;
  };
  turn = turn.then(run, run);
  return turn;
}

export function change(method, rest, body, done) {
  return perform(() => send(method, path(rest), body, {version: version()}), done);
}

async function settle({words, undo: ask = null, form = null}) {
  form?.reset();
  show(document.getElementById('problem'), '');
  await refresh();
  toast(words);
  back = ask;
  if (back) offer();
}

function offer() {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'undo';
  button.append('撤销');
  const key = document.createElement('kbd');
  key.textContent = 'z';
  button.append(key);
  button.addEventListener('click', undo);
  document.getElementById('toast').append(' ', button);
}

export const canUndo = () => back !== null;

export function undo() {
  const ask = back;
  back = null;
  if (ask) perform(ask, {words: '已撤销。'});
}
