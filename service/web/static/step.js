// The dialog of a step: what will happen, why, and a second look where it cannot be taken back.
import {send, show} from './api.js';
import {begin} from './leaving.js';
import {once} from './once.js';

const dialog = document.getElementById('act');
const form = document.getElementById('act-form');
const part = (name) => document.getElementById(`act-${name}`);
const NEEDS_REASON = new Set(['refuse', 'extend']);
const NEEDS_LOOK = new Set(['approve', 'refuse']);
const LOOK = {
  forward: '同意申报，送交上一级审核。',
  require_onsite: '请申报人携带原件到现场接受审查确认。',
  confirm_onsite: '原件已当面查验，与上传的材料一致。',
  approve: '资格审查通过后不能撤回；容缺后补逾期的仍会取消。',
  return: '退回后，申报人须在两个工作日内修改并重新提交。以下理由将原样告知申报人，请逐条核对，可以修改、取消或增加。',
  extend: '准许申报人在新的期限前修改并重新提交。',
  refuse: '资格审查不通过后不能撤回，理由将记入办理过程。',
};
let now = null;  // the step that is asked about

// One at a time: what a return is prefilled with comes from the server.
export const ask = (button, context) => once(form, () => open(button, context));

async function open(button, context) {
  const action = button.dataset.act;
  now = {action, step: button.dataset.path, context};
  part('title').textContent = button.dataset.words;
  part('look').textContent = LOOK[action] ?? '';
  show(part('problem'), '');
  const isReturn = action === 'return';
  part('reasons').hidden = part('more').hidden = !isReturn;
  part('reason').hidden = isReturn;
  part('reason').querySelector('label').textContent = NEEDS_REASON.has(action) ? '理由（必填）' : '意见（可不填）';
  form.elements.reason.required = NEEDS_REASON.has(action);
  part('until').hidden = action !== 'extend';
  form.elements.until.required = action === 'extend';
  part('sure').hidden = !NEEDS_LOOK.has(action);
  form.elements.sure.required = NEEDS_LOOK.has(action);
  form.elements.sure.checked = false;
  if (isReturn && !part('reasons').childElementCount) await draft(context);
  dialog.showModal();
  form.querySelector(isReturn ? '#act-reasons textarea' : NEEDS_LOOK.has(action) && action !== 'refuse' ? '[name=sure]' : '[name=reason]')?.focus();
}

async function draft(context) {
  const answer = await send('GET', context.path('return'));
  if (!answer.ok) show(part('problem'), answer.words);
  for (const reason of answer.ok ? answer.data : []) add(reason);
  if (!part('reasons').childElementCount) add({words: '', key: null, document_id: null});
}

function add(reason) {
  const place = part('reasons').childElementCount + 1;
  const row = document.createElement('div');
  row.className = 'reason';
  Object.assign(row.dataset, {key: reason.key ?? '', document: reason.document_id ?? ''});
  const label = document.createElement('label');
  const use = document.createElement('input');
  use.type = 'checkbox';
  use.checked = true;
  label.append(use, ` 理由 ${place}`);
  const words = document.createElement('textarea');
  words.value = reason.words;
  words.maxLength = 2000;
  words.setAttribute('aria-label', `理由 ${place} 的内容`);
  row.append(label, words);
  part('reasons').append(row);
  return words;
}

function body() {
  const reason = form.elements.reason.value.trim();
  if (now.action === 'return') {
    const rows = [...part('reasons').children].filter((row) => row.querySelector('input').checked && row.querySelector('textarea').value.trim());
    return {reasons: rows.map((row) => ({
      key: row.dataset.key || null, document_id: row.dataset.document || null,
      words: row.querySelector('textarea').value.trim(),
    }))};
  }
  if (now.action === 'extend') return {until: form.elements.until.value, reason};
  return reason ? {reason} : {};
}

async function act() {
  const {action, step, context} = now;
  if (NEEDS_REASON.has(action) && !form.elements.reason.value.trim()) { show(part('problem'), '请写明理由。'); return; }
  const asked = body();
  if (action === 'return' && !asked.reasons.length) { show(part('problem'), '请至少保留一条理由。'); return; }
  const way = begin();
  const answer = await send('POST', context.path(step), asked, {version: context.version()});
  if (answer.ok) await context.leave(way);
  if ([409, 412, 423].includes(answer.status)) await context.refresh();
  const isOld = answer.status === 412;
  show(part('problem'), answer.words + (isOld ? ' 页面已更新为最新内容，您填写的文字仍在：请先看过变化，再次确认即可提交。' : ''));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  once(form, act);
});

form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey) { event.preventDefault(); form.requestSubmit(); }
});
part('more').querySelector('button').addEventListener('click', () => add({words: '', key: null, document_id: null}).focus());
part('not').addEventListener('click', () => dialog.close());
