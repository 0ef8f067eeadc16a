// A list of organisations taken in, entered as a whole.
import {row, tag, trial} from './trial.js';

const STATE = {added: ['新增', 'pass'], unchanged: ['未变', ''], renamed: ['改名', 'review'], changed: ['修改', 'review'], refused: ['不能导入', 'not_met']};

function counts(found) {
  const said = Object.entries(STATE).map(([state, [words]]) => (found.counts[state] ? `${words} ${found.counts[state]} 行` : '')).filter(Boolean);
  return `${said.join('，')}。${found.assigned ? `${found.assigned} 份申报由此找到了所属单位。` : ''}`;
}

function heaviest(lines) {
  return [...lines].sort((a, b) => (b.state === 'refused') - (a.state === 'refused') || a.line - b.line);
}

trial({
  to: '/organisations/import',
  mayEnter: (found) => !found.counts.refused,
  say: (found, isDry) => ({
    title: isDry ? '检查结果（尚未导入）' : found.applied ? '已导入' : '没有导入：请改好后重新上传整份名单',
    counts: counts(found),
    rows: heaviest(found.lines).map((line) => row(`第 ${line.line} 行`, line.name, tag(STATE[line.state]), line.reason ?? '')),
  }),
});
