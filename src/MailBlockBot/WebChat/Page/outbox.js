// Sends what the visitor says, presses and uploads, in order, again and again until it is acknowledged as kept. An id makes sure that it counts once.

const waiting = [];
let sending = false;

/** An id that nobody else makes. */
export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** How much is not acknowledged yet. */
export const left = () => waiting.length;

/**
 * Adds something to send: { address, body, type }.
 * @param told told(state, detail): 'sending' with a share from 0 to 1, 'offline', 'kept' with the answer, 'refused' with the status.
 */
export function send(item, told) {
  waiting.push({ ...item, told });
  if (!sending) work();
}

async function work() {
  sending = true;
  let pause = 500;
  while (waiting.length > 0) {
    const item = waiting[0];
    const { status, answer, after } = await attempt(item);
    if (status >= 200 && status < 300) {
      waiting.shift();
      pause = 500;
      item.told('kept', answer);
    } else if (status === 401) {
      // The cookie is gone, and with it the chat.
      waiting.length = 0;
      location.reload();
    } else if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
      waiting.shift();
      item.told('refused', status);
    } else {
      item.told('offline');
      await new Promise(done => { setTimeout(done, after ?? pause); addEventListener('online', done, { once: true }); });
      pause = Math.min(pause * 2, 15000);
    }
  }
  sending = false;
}

// fetch does not tell how far an upload is.
function attempt({ address, body, type, told }) {
  return new Promise(done => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    if (type) request.setRequestHeader('Content-Type', type);
    request.upload.onprogress = progress => progress.lengthComputable && told('sending', progress.loaded / progress.total);
    request.onload = () => done({ status: request.status, answer: read(request), after: Number(request.getResponseHeader('Retry-After')) * 1000 || undefined });
    request.onerror = request.ontimeout = () => done({ status: 0 });
    request.timeout = 600000;
    request.send(body);
  });
}

function read(request) {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return null;
  }
}
