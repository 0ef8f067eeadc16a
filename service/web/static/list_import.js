// A list taken in: tried first, told of line by line, then entered.
import {show} from './api.js';
import {upload} from './upload.js';

const OUTCOME = {added: ['新登记', 'pass'], known: ['已有', ''], refused: ['不能登记', 'not_met']};
const form = document.getElementById('import');
const part = (name) => document.getElementById(name);
const button = (name) => form.querySelector(`[data-run=${name}]`);

function cell(...content) {
  const made = document.createElement('td');
  made.append(...content);
  return made;
}

function row(line) {
  const [words, sort] = OUTCOME[line.outcome];
  const tag = document.createElement('span');
  tag.className = `tag ${sort}`;
  tag.textContent = words;
  const made = document.createElement('tr');
  const entered = line[form.dataset.parameter];
  const link = entered ? document.createElement('a') : '';
  if (entered) Object.assign(link, {href: form.dataset.item.replace(`{${form.dataset.parameter}}`, entered), textContent: '查看'});
  made.append(cell(`第 ${line.line} 行`), cell(tag), cell(line.message), cell(link));
  return made;
}

function report(found) {
  part('report-title').textContent = found.dry_run ? '检查结果（尚未导入）' : '导入结果';
  part('report-counts').textContent = `新登记 ${found.added} 行，已有 ${found.known} 行，不能登记 ${found.refused} 行。`;
  part('report-lines').replaceChildren(...found.lines.map(row));
  part('report').hidden = false;
  part('report-title').focus();
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const isDry = event.submitter?.dataset.run !== 'real';
  for (const name of ['dry', 'real']) button(name).disabled = true;
  const answer = await upload('POST', `${form.dataset.to}?dry_run=${isDry}`, new FormData(form), part('progress'));
  button('dry').disabled = false;
  button('real').disabled = !(answer.ok && isDry && answer.data.added);
  show(part('problem'), answer.words);
  if (answer.ok) report(answer.data);
});

// Another file has not been looked at.
form.addEventListener('change', () => { button('real').disabled = true; part('report').hidden = true; });
