// The API, as pages call it: the cookie says who asks, the token that the page asks it itself.

const token = document.querySelector('meta[name="csrf-token"]')?.content ?? '';

// Returns {ok, status, code, words, data, headers}; never throws: a lost network is an answer, too.
export async function send(method, path, body, more = {}) {
  const headers = {Accept: 'application/json', 'X-CSRF-Token': more.token ?? token};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (more.version !== undefined) headers['If-Match'] = `"${more.version}"`;
  let answer;
  try {
    answer = await fetch(`/api/v1${path}`, {
      method, headers, credentials: 'same-origin', keepalive: more.keepalive,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    return {ok: false, status: 0, code: 'offline', words: '网络不通，未能提交。您填写的内容仍在，请稍后再试。'};
  }
  const text = await answer.text();
  let data = null;
  try { data = text ? JSON.parse(text) : null; } catch { data = null; }
  return {
    ok: answer.ok, status: answer.status, code: data?.code ?? '', data,
    words: answer.ok ? '' : wordsOf(answer.status, data),
  };
}

function wordsOf(status, data) {
  if (status === 401 && data?.code === 'unauthenticated') {
    return '登录已失效。您填写的内容仍在：请在新标签页登录后，回到这里刷新再提交。';
  }
  const details = (data?.errors ?? []).map((error) => error.detail);
  return [data?.detail ?? '服务没有正常回答，请稍后再试。', ...details].join(' ');
}

export function show(problem, words) {
  problem.textContent = words;
  problem.hidden = !words;
}

export function toast(words) {
  const place = document.getElementById('toast');
  if (place) place.textContent = words;
}
