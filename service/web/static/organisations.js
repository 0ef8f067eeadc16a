// A list of organisations taken in: tried first, told of line by line, entered as a whole.
import {show} from './api.js';
import {upload} from './upload.js';

const STATE = {added: ['新增', 'pass'], unchanged: ['未变', ''], renamed: ['改名', 'review'], changed: ['修改', 'review'], refused: ['不能导入', 'not_met']};
const form = document.getElementById('import');
const part = (name) => document.getElementById(name);
const button = (name) => form.querySelector(`[data-run=${name}]`);

function cell(content) {
  const made = document.createElement('td');
  made.append(content);
  return made;
}

function row(line) {
  const [words, sort] = STATE[line.state];
  const tag = document.createElement('span');
  tag.className = `tag ${sort}`;
  tag.textContent = words;
  const made = document.createElement('tr');
  made.append(cell(`第 ${line.line} 行`), cell(line.name), cell(tag), cell(line.reason ?? ''));
  return made;
}

function report(found, isDry) {
  const counts = Object.entries(STATE).map(([state, [words]]) => (found.counts[state] ? `${words} ${found.counts[state]} 行` : '')).filter(Boolean);
  part('report-title').textContent = isDry ? '检查结果（尚未导入）' : found.applied ? '已导入' : '没有导入：请改好后重新上传整份名单';
  part('report-counts').textContent = `${counts.join('，')}。${found.assigned ? `${found.assigned} 份申报由此找到了所属单位。` : ''}`;
  const heaviest = [...found.lines].sort((a, b) => (b.state === 'refused') - (a.state === 'refused') || a.line - b.line);
  part('report-lines').replaceChildren(...heaviest.map(row));
  part('report').hidden = false;
  part('report-title').focus();
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const isDry = event.submitter?.dataset.run !== 'real';
  for (const name of ['dry', 'real']) button(name).disabled = true;
  const answer = await upload('POST', `/organisations/import?dry_run=${isDry}`, new FormData(form), part('progress'));
  button('dry').disabled = false;
  button('real').disabled = !(answer.ok && isDry && !answer.data.counts.refused);
  show(part('problem'), answer.words);
  if (answer.ok) report(answer.data, isDry);
});

// Another file has not been looked at.
form.addEventListener('change', () => { button('real').disabled = true; part('report').hidden = true; });
