// One file in resumable parts (tus 1.0): goes on where it broke off, after a lost line or a new start.

const PART = 2 * 1024 * 1024;
const WAITS = [1, 2, 4, 8, 15];
const PASSING = [409, 423, 502, 503, 504]; // another request has it, or the service is away
const [GONE, EXPIRED, MOST_STARTS] = [404, 401, 3];
const KEPT = 'yanzhen-upload-';
const TUS = {'Tus-Resumable': '1.0.0'};

export class RefusedError extends Error {
  constructor(status, words) { super(words); this.status = status; }
}

// `say` hears {sent, total, waiting}; returns the paper's address. Never gives up for want of a line.
export async function upload(file, said, token, say) {
  const key = KEPT + digest([said.application_id, said.item, said.replaces, file.name, file.size, file.lastModified].join('|'));
  let address = recall(key), offset = null; // null: to be asked
  for (let lost = 0; ;) {
    try {
      if (address && offset === null) {
        const known = await resumed(address, token);
        if (known.paper) { forget(key); return known.paper; }
        ({address, offset} = known);
      }
      if (!address) {
        [address, offset] = [await begun(file, said, token), 0];
        keep(key, address);
      }
      const from = offset;
      say({sent: from, total: file.size, waiting: false});
      const answer = await part(file, address, from, token, (sent) => say({sent: from + sent, total: file.size, waiting: false}));
      lost = 0;
      offset = answer.offset;
      if (answer.paper) { forget(key); return answer.paper; }
    } catch (error) {
      const isLost = !(error instanceof RefusedError) || PASSING.includes(error.status);
      if (error.status === GONE && address && lost < MOST_STARTS) { lost += 1; address = null; continue; }
      if (!isLost) {
        if (error.status !== EXPIRED) forget(key); // with a new token it goes on
        throw error;
      }
      say({sent: offset ?? 0, total: file.size, waiting: true});
      await pause(WAITS[Math.min(lost++, WAITS.length - 1)]);
      offset = null;
    }
  }
}

async function begun(file, said, token) {
  const pairs = Object.entries({...said, filename: file.name}).filter(([, value]) => value);
  const metadata = pairs.map(([name, value]) => `${name} ${base64(value)}`).join(',');
  const answer = await ask('POST', '/api/v1/uploads', token, {'Upload-Length': String(file.size), 'Upload-Metadata': metadata});
  return answer.headers.get('Location');
}

// Where an upload stands; one that is there no longer begins anew.
async function resumed(address, token) {
  const answer = await fetch(address, {method: 'HEAD', headers: {...TUS, Authorization: `Bearer ${token()}`}});
  if (answer.status === GONE) return {address: null, offset: 0};
  if (!answer.ok) throw new RefusedError(answer.status, '');
  return {address, offset: Number(answer.headers.get('Upload-Offset')), paper: answer.headers.get('Yanzhen-Document')};
}

async function ask(method, address, token, headers) {
  const answer = await fetch(address, {method, headers: {...TUS, ...headers, Authorization: `Bearer ${token()}`, Accept: 'application/json'}});
  if (!answer.ok) throw new RefusedError(answer.status, wordsOf(await answer.text()));
  return answer;
}

// Only XMLHttpRequest tells how much has gone out.
function part(file, address, offset, token, sent) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PATCH', address);
    for (const [name, value] of Object.entries({...TUS, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream', Authorization: `Bearer ${token()}`})) {
      request.setRequestHeader(name, value);
    }
    request.upload.addEventListener('progress', (event) => sent(event.loaded));
    request.addEventListener('error', () => reject(new Error('lost')));
    request.addEventListener('load', () => {
      if (request.status !== 204) { reject(new RefusedError(request.status, wordsOf(request.responseText))); return; }
      resolve({offset: Number(request.getResponseHeader('Upload-Offset')), paper: request.getResponseHeader('Yanzhen-Document')});
    });
    request.send(file.slice(offset, offset + PART));
  });
}

function wordsOf(text) {
  try {
    const problem = JSON.parse(text);
    return [problem.detail, ...(problem.errors ?? []).map((error) => error.detail)].join(' ');
  } catch { return '服务没有正常回答，请稍后再试。'; }
}

// Until the time is over, or the line is back.
function pause(seconds) {
  return new Promise((resolve) => {
    const go = () => { clearTimeout(timer); window.removeEventListener('online', go); resolve(); };
    const timer = setTimeout(go, seconds * 1000);
    window.addEventListener('online', go);
  });
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

// Tells files of one application apart without keeping their names in the browser.
function digest(text) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of text) {
    a = Math.imul(a ^ sign.codePointAt(0), 2654435761);
    b = Math.imul(b ^ sign.codePointAt(0), 1597334677);
  }
  return (b >>> 0).toString(16) + (a >>> 0).toString(16);
}

function recall(key) { try { return localStorage.getItem(key); } catch { return null; } }
function keep(key, address) { try { localStorage.setItem(key, address); } catch { /* it then begins anew after a new start */ } }
function forget(key) { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } }
