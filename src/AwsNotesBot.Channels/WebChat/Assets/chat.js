// The chat: a Direct Line conversation that survives a reload, in Web Chat, with our look and citations that open in the panel.
(() => {
  'use strict';
  const byId = id => document.getElementById(id);
  const domain = `${location.origin}/v3/directline`;
  const storageKey = 'conversation', learnerKey = 'learner';
  const forgotten = 'notes/forgotten'; // The event by which the server says that it knows nothing of the learner any more.
  const nonce = document.body.nonce || document.body.dataset.nonce;
  const status = { online: 2, expired: 3, failed: 4, ended: 5 }; // Direct Line's connection states.
  let connection = null, session = null, store = null;

  // --- The conversation ---------------------------------------------------------------------------------------------

  const stored = () => {
    try {
      return JSON.parse(sessionStorage.getItem(storageKey));
    } catch {
      return null; // Blocked storage or damaged text: a new conversation.
    }
  };

  const keep = value => {
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(value));
    } catch {
      return; // Without storage the conversation ends with the page.
    }
  };

  // --- Who learns ---------------------------------------------------------------------------------------------------

  // The browser's id opens what its learner has answered so far: 128 random bits, shown nowhere.
  const newLearner = () => `dl_${[...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('')}`;

  // Where the lasting storage is refused, as in some frames of other sites, the tab's keeps the id, and else the page's.
  const shelves = ['localStorage', 'sessionStorage'];
  let learnerOfPage = null;

  const learner = () => {
    for (const shelf of shelves) {
      try {
        const id = window[shelf].getItem(learnerKey) ?? learnerOfPage ?? newLearner();
        window[shelf].setItem(learnerKey, id);
        return learnerOfPage = id;
      } catch {
        continue;
      }
    }
    return learnerOfPage ??= newLearner();
  };

  /** Whoever talks on is somebody new: what may be left of the old learner elsewhere cannot be joined with them. */
  const forgetLearner = () => {
    learnerOfPage = null;
    for (const shelf of shelves) {
      try {
        window[shelf].removeItem(learnerKey);
      } catch {
        continue;
      }
    }
  };

  const begin = async () => {
    const user = learner();
    const response = await fetch(`${domain}/tokens/generate`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ user: { id: user, name: 'You' } }),
    });
    if (!response.ok) throw new Error(await sentence(response));
    const { conversationId, token } = await response.json();
    return { conversationId, token, user };
  };

  const sentence = async response => {
    const body = await response.json().catch(() => null);
    return body?.error?.message ?? `The server answered ${response.status} ${response.statusText}.`;
  };

  const isOpen = async ({ conversationId, token }) => {
    const response = await fetch(`${domain}/conversations/${encodeURIComponent(conversationId)}/activities`, { headers: { Authorization: `Bearer ${token}` } });
    return response.ok;
  };

  const connect = async () => {
    const earlier = stored();
    const isResumed = Boolean(earlier?.token) && earlier.user === learner() && await isOpen(earlier);
    session = isResumed ? earlier : await begin();
    keep(session);

    const started = WebChat.createDirectLine({ domain, token: session.token, ...(isResumed && { conversationId: session.conversationId }) });
    connection = started;
    started.connectionStatus$.subscribe(value => {
      if (connection !== started) return;
      if (value === status.online) {
        keep({ ...session, conversationId: started.conversationId ?? session.conversationId, token: started.token });
      }
      if (value === status.expired || value === status.failed || value === status.ended) {
        tell('The connection to this conversation has ended.');
      }
    });
  };

  // A token is refreshed while the page is open, so the latest one is kept when it closes.
  addEventListener('pagehide', () => {
    if (connection?.token && stored()) {
      keep({ ...stored(), token: connection.token });
    }
  });

  // --- What it shows ------------------------------------------------------------------------------------------------

  const noteUrl = text => {
    const url = URL.canParse(text, location.href) ? new URL(text, location.href) : null;
    return window.notePanel.isNoteLink(url) ? url : null;
  };

  /**
   * Web Chat opens a pop-up for a source with a text and no address, and a link for one with an address. Ours has both:
   * the number in the text links to the note, the entry in the list of sources opens the passage, with the link below it.
   */
  const withPopUps = activity => {
    const isMessage = entity => entity.type === 'https://schema.org/Message' && Array.isArray(entity.citation);
    const popUp = claim => {
      const { url, text, ...appearance } = claim.appearance ?? {};
      if (!url || !text || !noteUrl(url)) return claim;
      return {
        ...claim,
        name: `${appearance.name} · ${window.notePanel.describe(noteUrl(url))}`,
        appearance: { ...appearance, text: `${text}\n\n[Open the note at these lines](${url})` },
      };
    };
    return activity.entities?.some(isMessage)
      ? { ...activity, entities: activity.entities.map(e => isMessage(e) ? { ...e, citation: e.citation.map(popUp) } : e) }
      : activity;
  };

  const onIncoming = () => next => action => {
    if (action.type !== 'DIRECT_LINE/INCOMING_ACTIVITY') return next(action);
    const { activity } = action.payload;
    if (activity.type === 'event' && activity.name === forgotten) {
      startAsSomebodyNew();
      return undefined;
    }
    return next({ ...action, payload: { ...action.payload, activity: withPopUps(activity) } });
  };

  const render = () => {
    const frame = document.createElement('div'); // One of its own for every conversation: Web Chat keeps what it drew the last one in.
    frame.className = 'chat__conversation';
    byId('webchat').replaceChildren(frame);
    store = WebChat.createStore({}, onIncoming);
    WebChat.renderWebChat({
      directLine: connection,
      locale: 'en-US',
      nonce,
      store,
      ...window.chatLook,
      userID: session.user,
      username: 'You',
    }, frame);
  };

  const ask = text => {
    store?.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } });
    document.querySelector('#webchat [data-id="webchat-sendbox-input"], #webchat .webchat__send-box textarea, #webchat .webchat__send-box input')?.focus();
  };

  // --- What happens around it ---------------------------------------------------------------------------------------

  const tell = (text, isFatal = false) => {
    byId('notice-text').textContent = text;
    byId('notice-button').hidden = isFatal;
    byId('notice').hidden = false;
  };

  const start = async () => {
    byId('notice').hidden = true;
    if (!window.WebChat) {
      byId('webchat').replaceChildren();
      tell('The chat could not be loaded. Check the connection and load the page again.', true);
      return;
    }
    try {
      await connect();
      render();
    } catch (error) {
      byId('webchat').replaceChildren();
      tell(error instanceof TypeError ? 'The server cannot be reached.' : error.message);
    }
  };

  const startAnew = async () => {
    const ended = connection;
    connection = null;
    ended?.end();
    keep(null);
    await start();
  };

  const startAsSomebodyNew = async () => {
    forgetLearner();
    await startAnew();
    const message = 'Everything about you is deleted. From here on you are somebody new.';
    store?.dispatch({ type: 'WEB_CHAT/SET_NOTIFICATION', payload: { id: 'forgotten', level: 'success', message } });
  };

  const listTopics = async () => {
    const response = await fetch('/api/topics');
    if (!response.ok) throw new Error(await sentence(response));
    const { topics } = await response.json();
    byId('topic-list').replaceChildren(...topics.map(topic => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'topic';
      button.textContent = topic.title;
      button.addEventListener('click', () => {
        window.notePanel.close();
        ask(topic.question);
      });
      item.append(button);
      return item;
    }));
  };

  const isModified = event => event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;

  /** A plain click on a citation opens the panel; any other goes on to the browser, which opens a tab. */
  const openCitation = event => {
    const target = event.target.closest('#webchat a[href], dialog a[href], #webchat .webchat__text-content__markdown button[value]');
    const url = target && noteUrl(target.href || target.value);
    if (!url || isModified(event)) return;
    if (target.matches('button') && !window.notePanel.isColumn()) return; // Web Chat's pop-up shows the passage first.
    event.preventDefault();
    event.stopPropagation();
    target.closest('dialog')?.close();
    window.notePanel.showNote(url);
  };

  const themeButton = byId('theme-button');
  const showTheme = () => themeButton.setAttribute('aria-pressed', String(window.theme.isDark()));
  themeButton.addEventListener('click', () => window.theme.toggle());
  document.documentElement.addEventListener('themechange', showTheme);
  showTheme();

  document.addEventListener('click', openCitation, true);
  byId('new-chat').addEventListener('click', startAnew);
  byId('notice-button').addEventListener('click', startAnew);
  start();
  listTopics().catch(() => { byId('topic-list').replaceChildren('The topics could not be loaded.'); });
})();
