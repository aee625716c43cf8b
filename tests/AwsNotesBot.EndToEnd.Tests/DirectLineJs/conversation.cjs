// Holds a conversation through the official client and prints what the client saw, as one JSON object.
// node conversation.cjs HOST websocket|polling QUESTION FOLLOW_UP
'use strict';

global.XMLHttpRequest = require('xhr2');
const BaseWebSocket = require('ws');
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');

const [host, mode, question, followUp] = process.argv.slice(2);
const deadline = setTimeout(() => finish(new Error('The conversation took over 60 seconds.')), 60000);
const seen = { mode, statuses: [], posted: [], activities: [], sockets: 0 };
let socket;

class WebSocket extends BaseWebSocket {
  constructor(url) {
    super(url, { origin: host });
    seen.sockets++;
    socket = this;
  }
}

// The client looks for the global class before it takes the one it is given.
global.WebSocket = WebSocket;

function finish(error) {
  clearTimeout(deadline);
  process.stdout.write(JSON.stringify({ ...seen, error: error ? String(error.message || error) : undefined }), () => process.exit(error ? 1 : 0));
}

const isAnswer = activity => activity.type === 'message' && activity.from.role === 'bot';

function until(found) {
  return new Promise(resolve => {
    const look = () => found() ? (clearInterval(timer), resolve()) : undefined;
    const timer = setInterval(look, 20);
    look();
  });
}

function post(client, text, clientActivityID) {
  return new Promise((resolve, reject) => client
    .postActivity({ type: 'message', from: { id: 'whoever' }, text, channelData: { clientActivityID } })
    .subscribe(id => { seen.posted.push(id); resolve(); }, reject));
}

async function main() {
  const reply = await fetch(`${host}/v3/directline/tokens/generate`, { method: 'POST', headers: { Origin: host } });
  const { token } = await reply.json();
  // The client waits 3 seconds and a random part of 12 more before it reconnects; here the part is none.
  const client = new DirectLine({ token, domain: `${host}/v3/directline`, webSocket: mode === 'websocket', pollingInterval: 200, WebSocket, random: () => 0 });
  client.connectionStatus$.subscribe(status => seen.statuses.push(ConnectionStatus[status]));
  client.activity$.subscribe(activity => seen.activities.push(activity), finish);

  await until(() => seen.activities.filter(isAnswer).length === 1);
  await post(client, question, 'first');
  await until(() => seen.activities.filter(isAnswer).length === 2);
  if (mode === 'websocket') {
    socket.terminate();
  }

  await post(client, followUp, 'second');
  await until(() => seen.activities.filter(isAnswer).length === 3);
  client.end();
}

main().then(() => finish(), finish);
