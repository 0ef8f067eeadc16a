// One case: facts and boxes light each other up; findings and steps are decided, by keys as well.
import {send} from './api.js';
import {change, choose, go, hasStops, keep, move, now, path, perform, refresh, side, version} from './desk.js';
import {bind} from './keys.js';
import {begin} from './leaving.js';
import {isUnderWay, once} from './once.js';
import * as viewer from './viewer.js';
import {ask} from './step.js';
import {fetchAhead} from './ahead.js';
import './compare.js';
import './correct.js';
import './lens.js';
import './work.js';

// --- facts and boxes

for (const [name, isOn] of [['pointerover', true], ['pointerout', false]]) {
  document.addEventListener(name, (event) => {
    const fact = event.target.closest?.('#side [data-box]');
    if (fact && fact !== now()) viewer.light(fact, isOn);
  });
}
document.addEventListener('focusin', (event) => choose(event.target.closest('#side [data-stop]')));
document.addEventListener('click', (event) => choose(event.target.closest('#side [data-stop]')));

// --- findings

const SAID = {dismissed: '已排除。', upheld: '已认定。', open: '已撤回认定。'};
const UNDONE = '撤销刚才的认定。';

// Several at once are decided one by one, each for itself; the first refusal ends it.
async function sayAll(keys, verdict, reason) {
  let [answer, at] = [null, version()];
  for (const [done, key] of keys.entries()) {
    answer = await send('PUT', path(`findings/${key}`), {verdict, reason}, {version: at});
    if (!answer.ok) return done ? {...answer, isPart: true, words: `已办 ${done} 项，其余未办：${answer.words}`} : answer;
    at = answer.data.version;
  }
  return answer;
}

async function decided(form, verdict) {
  const input = form.querySelector('input');
  const reason = input.value.trim();
  if (!reason) { input.focus(); return; }
  const {key, keys, former = 'open'} = form.dataset;
  const those = keys ? keys.split(' ') : [key];
  const done = {words: SAID[verdict], form, undo: () => sayAll(those, former, UNDONE)};
  if (await perform(() => sayAll(those, verdict, reason), done)) go(side().querySelector('.group:has(.finding.open), .finding.open'));
}

document.addEventListener('submit', (event) => {
  const form = event.target.closest('.decide');
  if (!form) return;
  event.preventDefault();
  once(form, () => decided(form, event.submitter.value));
});

// A group's own form decides on all of it.
const formOf = (stop) => stop?.querySelector(':scope > .decide');

// Which of the two buttons Enter presses is the one whose key led here.
function decide(form, verdict) {
  form.dataset.verdict = verdict;
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

keep(() => {
  const form = document.activeElement?.closest('.decide[data-verdict]');
  if (!form || isUnderWay(form)) return undefined;
  const [{id}, {verdict}] = [form.querySelector('input'), form.dataset];
  return () => {
    const same = document.getElementById(id)?.form;
    if (same?.querySelector(`button[value=${verdict}]`)) decide(same, verdict);
  };
});

document.addEventListener('keydown', (event) => {
  const form = event.target.closest?.('.decide');
  if (form && event.key === 'Escape') go(form.closest('[data-stop]'));
});

const may = (verdict) => () => Boolean(formOf(now())?.querySelector(`button[value=${verdict}]`));

// --- steps

async function act(button) {
  const words = button.dataset.words;
  if (button.dataset.act === 'begin') {
    await once(button, () => change('POST', 'begin', undefined, {words: `已${words}。`}));
    return;
  }
  ask(button, {path, version, refresh, leave: (way) => leave(way, words)});
}

// After a decision the next case opens by itself; its page says what was done, and leads back.
function leave(way, words) {
  const {who, next, queue} = side().dataset;
  return way.to(next || queue, {words: `${who}：${words}，已办理。`, back: location.pathname});
}

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-act]');
  if (button) { await act(button); return; }
  const lock = event.target.closest('[data-lock]');
  if (!lock) return;
  const [done, undone] = lock.dataset.lock === 'PUT' ? ['PUT', 'DELETE'] : ['DELETE', 'PUT'];
  const words = done === 'PUT' ? '已锁定，他人暂不能改动。' : '已解除锁定。';
  await once(lock, () => perform(() => send(done, path('lock')), {words, undo: () => send(undone, path('lock'))}));
});

const button = (which) => side().querySelector(which);
const press = (which) => () => button(which).click();
const there = (which) => () => Boolean(button(which)) && !button(which).disabled;

bind('j', '下一项', () => move(1), hasStops);
bind('k', '上一项', () => move(-1), hasStops);
bind('u', '认定选中的发现', () => decide(formOf(now()), 'upheld'), may('upheld'));
bind('x', '排除选中的发现', () => decide(formOf(now()), 'dismissed'), may('dismissed'));
for (const [key, words] of [['b', '开始审核'], ['f', '审核同意并上报'], ['o', '列入现场审查'], ['c', '现场审查确认'], ['a', '资格审查通过'], ['t', '退回修改'], ['e', '延长修改期限'], ['r', '资格审查不通过']]) {
  bind(key, words, press(`[data-act][data-key="${key}"]`), there(`[data-act][data-key="${key}"]`));
}
bind('l', '锁定或解除锁定', press('[data-lock]'), there('[data-lock]'));
bind('m', '展开或收起一致的项目', () => { const all = button('#agreeing'); all.open = !all.open; }, there('#agreeing'));
bind('n', '下一份申报', () => begin().to(side().dataset.next), () => side().dataset.next !== '');
bind('q', '回到队列', () => begin().to(side().dataset.queue));

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

fetchAhead(side().dataset.ahead.split(' ').filter(Boolean));

// On paper nothing can be opened any more.
addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll('details')) one.open = true;
});
