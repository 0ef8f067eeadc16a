// One case: facts and boxes light each other up; findings and steps are decided, by keys as well.
import {DONE, send, show, toast} from './api.js';
import {bind} from './keys.js';
import * as viewer from './viewer.js';
import {ask} from './step.js';

const side = () => document.getElementById('side');
const stops = () => [...side().querySelectorAll('[data-stop]')].filter((one) => one.offsetParent !== null);
let chosen = null;

// --- facts and boxes

function choose(stop) {
  if (!stop) return;
  if (chosen && chosen !== stop) viewer.light(chosen, false);
  chosen?.classList.remove('chosen');
  chosen = stop;
  chosen.classList.add('chosen');
  viewer.seek(stop);
}

function move(by) {
  const all = stops();
  const place = all.indexOf(chosen);
  const next = all[place < 0 ? 0 : Math.max(0, Math.min(all.length - 1, place + by))];
  go(next);
}

function go(stop) {
  if (!stop) return;
  stop.focus({preventScroll: true});
  stop.scrollIntoView({block: 'nearest'});
  choose(stop);
}

for (const [name, isOn] of [['pointerover', true], ['pointerout', false]]) {
  document.addEventListener(name, (event) => {
    const fact = event.target.closest?.('#side [data-box]');
    if (fact && fact !== chosen) viewer.light(fact, isOn);
  });
}
document.addEventListener('focusin', (event) => choose(event.target.closest('#side [data-stop]')));
document.addEventListener('click', (event) => choose(event.target.closest('#side [data-stop]')));

// --- what the server says now, without losing what was typed

async function refresh() {
  const answer = await fetch(location.href, {headers: {Accept: 'text/html'}, credentials: 'same-origin'});
  const text = await answer.text();
  const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('side');
  if (!answer.ok || !fresh) return;
  const typed = new Map([...side().querySelectorAll('input[name]')].map((one) => [one.name, one.value]));
  const open = [...side().querySelectorAll('details')].map((one) => one.open);
  const key = chosen?.dataset.finding;
  chosen = null;
  side().replaceWith(document.adoptNode(fresh));
  for (const one of side().querySelectorAll('input[name]')) one.value = typed.get(one.name) ?? '';
  side().querySelectorAll('details').forEach((one, place) => { one.open = open[place] ?? one.open; });
  viewer.draw();
  viewer.snippets();
  const again = key && document.getElementById(`finding-${key}`);
  if (again) { again.focus({preventScroll: true}); again.scrollIntoView({block: 'nearest'}); }
}

function version() { return side().dataset.version; }

function path(rest) { return `/cases/${side().dataset.case}/${rest}`; }

// A refusal is told in its own words; where somebody else was first, the page is brought up to date.
async function refused(answer, problem) {
  const isOld = answer.status === 412 || answer.status === 409;
  if (isOld || answer.status === 423) await refresh();
  const more = isOld ? ' 页面已更新为最新内容，您填写的文字仍在，请核对后再提交。' : '';
  show(document.getElementById(problem), answer.words + more);
  document.getElementById(problem).scrollIntoView({block: 'nearest'});
}

// --- findings

document.addEventListener('submit', async (event) => {
  const form = event.target.closest('.decide');
  if (!form) return;
  event.preventDefault();
  const input = form.querySelector('input');
  const verdict = event.submitter?.value ?? form.dataset.verdict ?? 'upheld';
  const reason = input.value.trim();
  if (!reason) { input.focus(); return; }
  const body = {verdict, reason};
  const answer = await send('PUT', path(`findings/${form.dataset.key}`), body, {version: version()});
  if (!answer.ok) { await refused(answer, 'problem'); return; }
  show(document.getElementById('problem'), '');
  input.value = '';
  await refresh();
  go(side().querySelector('.finding.open'));
  toast(verdict === 'dismissed' ? '已排除这项发现。' : verdict === 'open' ? '已撤回认定。' : '已认定这项发现。');
});

// Which of the two buttons Enter presses is the one whose key led here.
function decide(verdict) {
  const form = chosen.querySelector('.decide');
  const input = form.querySelector('input');
  form.querySelector(`button[value=${verdict}]`)?.remove();
  const button = document.createElement('button');
  button.name = 'verdict';
  button.value = verdict;
  button.className = 'primary';
  button.textContent = verdict === 'upheld' ? '认定' : '排除';
  input.after(button);
  input.placeholder = verdict === 'upheld' ? '认定的理由，回车提交' : '排除的理由，回车提交';
  input.focus();
}

const may = (verdict) => () => Boolean(chosen?.querySelector(`.decide button[value=${verdict}]`));

// --- steps

async function act(button) {
  const words = button.dataset.words;
  if (button.dataset.act === 'begin') {
    const answer = await send('POST', path('begin'), undefined, {version: version()});
    if (answer.ok) { await refresh(); toast(`已${words}。`); } else await refused(answer, 'problem');
    return;
  }
  ask(button, {path, version, refresh, done: () => leave(words)});
}

// After a decision the next case opens by itself; its page says what was done, and leads back.
function leave(words) {
  const {who, next, queue} = side().dataset;
  try { sessionStorage.setItem(DONE, JSON.stringify({words: `${who}：${words}，已办理。`, back: location.pathname})); } catch { /* the step itself is done */ }
  location.assign(next || queue);
}

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-act]');
  if (button) { await act(button); return; }
  const lock = event.target.closest('[data-lock]');
  if (!lock) return;
  const answer = await send(lock.dataset.lock, path('lock'));
  if (answer.ok) { show(document.getElementById('problem'), ''); await refresh(); } else await refused(answer, 'problem');
});

const button = (which) => side().querySelector(which);
const press = (which) => () => button(which).click();
const there = (which) => () => Boolean(button(which)) && !button(which).disabled;

bind('j', '下一项', () => move(1), () => stops().length > 0);
bind('k', '上一项', () => move(-1), () => stops().length > 0);
bind('u', '认定选中的发现', () => decide('upheld'), may('upheld'));
bind('x', '排除选中的发现', () => decide('dismissed'), may('dismissed'));
for (const [key, words] of [['b', '开始审核'], ['f', '审核同意并上报'], ['o', '列入现场审查'], ['c', '现场审查确认'], ['a', '资格审查通过'], ['t', '退回修改'], ['e', '延长修改期限'], ['r', '资格审查不通过']]) {
  bind(key, words, press(`[data-act][data-key="${key}"]`), there(`[data-act][data-key="${key}"]`));
}
bind('l', '锁定或解除锁定', press('[data-lock]'), there('[data-lock]'));
bind('m', '展开或收起一致的项目', () => { const all = button('#agreeing'); all.open = !all.open; }, there('#agreeing'));
bind('n', '下一份申报', () => location.assign(side().dataset.next), () => side().dataset.next !== '');
bind('q', '回到队列', () => location.assign(side().dataset.queue));

// --- the scan

const tools = {
  in: () => viewer.zoom(1.4), out: () => viewer.zoom(1 / 1.4), fit: viewer.fit, turn: viewer.rotate,
  lifted: viewer.lift, boxes: viewer.toggleBoxes,
};
const tool = (name) => document.querySelector(`[data-view=${name}]`);
for (const [name, run] of Object.entries(tools)) tool(name).addEventListener('click', () => run(tool(name)));
const looks = () => viewer.shown() !== null;
for (const [key, words, name] of [['+', '放大', 'in'], ['-', '缩小', 'out'], ['0', '整页', 'fit'], ['v', '旋转', 'turn'], ['s', '去红章看字', 'lifted'], ['h', '显示或隐藏标框', 'boxes']]) {
  bind(key, words, () => tool(name).click(), looks);
}
bind(']', '下一页', () => viewer.step(1), looks);
bind('[', '上一页', () => viewer.step(-1), looks);
for (const [key, dx, dy] of [['ArrowLeft', 60, 0], ['ArrowRight', -60, 0]]) {
  bind(key, dx > 0 ? '向左看' : '向右看', () => viewer.pan(dx, dy), looks);
}

const first = document.querySelector('#side [data-bad]');
viewer.open((first && viewer.sheetOf(first.dataset.document, first.dataset.page)) ?? document.querySelector('[data-sheet]'));
viewer.snippets();

// On paper nothing can be opened any more.
addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll('details')) one.open = true;
});
