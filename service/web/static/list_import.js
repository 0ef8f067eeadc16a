// An existing list of bans taken in.
import {row, tag, trial} from './trial.js';

const OUTCOME = {added: ['新登记', 'pass'], known: ['已有', ''], refused: ['不能登记', 'not_met']};
const {parameter, item, to} = document.getElementById('import').dataset;

function link(line) {
  const entered = line[parameter];
  if (!entered) return '';
  return Object.assign(document.createElement('a'), {href: item.replace(`{${parameter}}`, entered), textContent: '查看'});
}

trial({
  to,
  mayEnter: (found) => found.added,
  say: (found) => ({
    title: found.dry_run ? '检查结果（尚未导入）' : '导入结果',
    counts: `新登记 ${found.added} 行，已有 ${found.known} 行，不能登记 ${found.refused} 行。`,
    rows: found.lines.map((line) => row(`第 ${line.line} 行`, tag(OUTCOME[line.outcome]), line.message, link(line))),
  }),
});
