// A file sent to the API with progress; never throws, as `send` does not.
const token = document.querySelector('meta[name="csrf-token"]')?.content ?? '';

export function upload(method, path, form, progress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, `/api/v1${path}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-CSRF-Token', token);
    request.upload.addEventListener('progress', (event) => {
      progress.hidden = false;
      if (event.lengthComputable) progress.value = event.loaded / event.total;
    });
    request.addEventListener('error', () => resolve(told(0, null)));
    request.addEventListener('load', () => {
      let data = null;
      try { data = JSON.parse(request.responseText); } catch { data = null; }
      resolve(told(request.status, data));
    });
    request.addEventListener('loadend', () => { progress.hidden = true; progress.value = 0; });
    request.send(form);
  });
}

function told(status, data) {
  const ok = status >= 200 && status < 300;
  const details = (data?.errors ?? []).map((error) => error.detail);
  const words = status ? [data?.detail ?? '服务没有正常回答，请稍后再试。', ...details].join(' ') : '网络不通，文件没有送到，请稍后再试。';
  return {ok, status, data, words: ok ? '' : words};
}
