// Looking one person up: the answer in one word first. The number stays in the request's body alone.
import {send, show} from './api.js';

const WORDS = {may_apply: ['可以申报', 'good'], barred: ['不能申报', 'bad'], look: ['须人工核实', 'warn']};
const form = document.getElementById('look-up');
const part = (name) => document.getElementById(name);
let turn = 0;  // of the question; it changes with every sign that is typed

const number = () => part('number').value.replace(/\s/g, '');

function missing() {
  if (!/^(\d{15}|\d{17}[\dXx])$/.test(number())) return '请填写 18 位或者 15 位身份证号。';
  return part('when').value === 'day' && !part('day').value ? '请填写日期。' : '';
}

function asked() {
  const when = part('when').value;
  const body = {id_number: number()};
  if (when === 'day') body.day = part('day').value;
  else if (when) body.year = Number(when);
  return body;
}

function lines({until, decision_number: decision, served}) {
  const said = served === null ? null : served ? '已送达' : '尚未送达';
  return [['限制至', until], ['处理决定', decision], ['送达', said]].filter(([, words]) => words);
}

function tell(answer) {
  const [words, sort] = WORDS[answer.answer];
  part('answer').className = `answer notice ${sort}`;
  part('answer-words').textContent = answer.until && answer.answer === 'barred' ? `${words}，至 ${answer.until}` : words;
  part('answer-message').textContent = answer.message;
  part('answer-more').replaceChildren(...lines(answer).map(([label, said]) => {
    const [row, term, text] = ['div', 'dt', 'dd'].map((name) => document.createElement(name));
    term.textContent = label;
    text.textContent = said;
    row.append(term, text);
    return row;
  }));
  part('answer').hidden = false;
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  part('answer').hidden = true;
  const wrong = missing();
  if (wrong) { show(part('problem'), wrong); return; }
  const mine = ++turn;
  const answer = await send('POST', '/bans/look-up', asked());
  if (mine !== turn) return;
  show(part('problem'), answer.words);
  if (answer.ok) tell(answer.data);
});

// An answer never stands beside another question.
form.addEventListener('input', () => {
  turn += 1;
  part('answer').hidden = true;
  part('on-day').hidden = part('when').value !== 'day';
});
