// Verifying the record on request: one sentence, then what is wrong.
import {send} from './api.js';
import {once} from './once.js';

const verdict = document.getElementById('verdict');

function tell(sort, words, lines = []) {
  verdict.className = `notice ${sort}`;
  verdict.replaceChildren(words);
  const list = document.createElement('ul');
  list.append(...lines.map((line) => Object.assign(document.createElement('li'), {textContent: line})));
  if (lines.length) verdict.append(list);
  verdict.hidden = false;
}

async function verify(only) {
  tell('warn', '正在校验……');
  const answer = await send('GET', `/audit/verify${only ? `?application_id=${only}` : ''}`);
  if (!answer.ok) { tell('bad', answer.words); return; }
  const {whole, events, chains, newest_anchor: anchor, problems} = answer.data;
  const counted = `共校验 ${events} 条记录、${chains} 条链`;
  const kept = anchor ? `；最新锚点 ${anchor.number}，哈希 ${anchor.hash}，请另处留存` : '';
  if (whole) tell('good', `记录完整：${counted}，未见改动${kept}。`);
  else tell('bad', `记录有问题：${counted}，发现 ${problems.length} 处。`, problems.map((one) => one.message));
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-verify]');
  if (button) once(button, () => verify(button.dataset.verify));
});
