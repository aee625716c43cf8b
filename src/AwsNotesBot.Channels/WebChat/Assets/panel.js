// The panel with the topics and the cited note: a column on a wide screen, else a slide-over that holds the focus.
(() => {
  'use strict';
  const byId = id => document.getElementById(id);
  const panel = byId('panel'), note = byId('note'), topics = byId('topics'), title = byId('panel-title');
  const back = byId('panel-back'), open = byId('panel-open'), veil = byId('veil');
  const background = document.querySelectorAll('.bar, .chat, .foot, .skip');
  const wide = matchMedia('(min-width: 1000px)');
  const isEmbedded = document.documentElement.dataset.layout === 'embed';
  const isColumn = () => wide.matches && !isEmbedded;
  let opener = null;

  const slideIn = () => {
    if (isColumn()) return;
    opener ??= document.activeElement;
    note.inert = false;
    panel.classList.add('panel--open');
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-modal', 'true');
    veil.hidden = false;
    for (const part of background) part.inert = true; // Nothing outside the slide-over can be reached until it closes.
    title.focus();
  };

  // The chat may have drawn an answer anew while the panel was open: then the same link of the new drawing.
  const again = element => element?.isConnected !== false ? element : [...document.querySelectorAll('#chat a[href]')].find(a => a.href === element.href);

  const slideOut = () => {
    if (!panel.classList.contains('panel--open')) return;
    panel.classList.remove('panel--open');
    panel.removeAttribute('role');
    panel.removeAttribute('aria-modal');
    veil.hidden = true;
    for (const part of background) part.inert = false;
    note.inert = !isColumn(); // A note that loads only now must not take the focus along.
    again(opener)?.focus();
    opener = null;
  };

  const show = isNote => {
    note.hidden = back.hidden = open.hidden = !isNote;
    topics.hidden = isNote;
    panel.setAttribute('aria-label', isNote ? 'Source' : 'Topics');
  };

  const showTopics = () => {
    show(false);
    title.textContent = 'Topics';
    slideIn();
  };

  const fileName = url => decodeURIComponent(url.pathname.split('/').pop());

  const lines = url => {
    const range = /^#L(\d+)(?:-L(\d+))?$/.exec(url.hash);
    if (!range) return '';
    return range[2] && range[2] !== range[1] ? `, lines ${range[1]}–${range[2]}` : `, line ${range[1]}`;
  };

  const describe = url => fileName(url) + lines(url);

  /** Opens a link of the note viewer. A note that is shown already only moves to the other lines. */
  const showNote = url => {
    show(true);
    entitle(url);
    note.contentWindow.location.replace(url.href);
    slideIn();
  };

  const entitle = url => {
    title.textContent = url.pathname === '/notes/' ? 'All notes' : describe(url);
    title.title = title.textContent;
    note.title = `The note ${fileName(url)}`;
    open.href = url.href;
  };

  // A link inside the note may have led to another one.
  note.addEventListener('load', () => {
    const url = new URL(note.contentWindow.location.href);
    if (isNoteLink(url)) entitle(url);
  });

  const isNoteLink = url => url?.origin === location.origin && url.pathname.startsWith('/notes/');

  byId('panel-close').addEventListener('click', slideOut);
  byId('topics-button').addEventListener('click', showTopics);
  veil.addEventListener('click', slideOut);
  back.addEventListener('click', () => { showTopics(); title.focus(); });
  wide.addEventListener('change', () => { slideOut(); note.inert = false; });
  byId('all-notes').addEventListener('click', event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    showNote(new URL('/notes/', location.origin));
  });

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    if (panel.classList.contains('panel--open')) {
      event.preventDefault();
      slideOut();
    } else if (isEmbedded) {
      parent.postMessage({ source: 'notes-chat', type: 'close' }, '*'); // Says nothing but "close me"; the bubble checks who sent it.
    }
  });

  // Escape inside the note.
  addEventListener('message', event => {
    if (event.source !== note.contentWindow || event.origin !== location.origin) return;
    if (event.data?.type === 'escape') slideOut();
  });

  window.notePanel = { close: slideOut, describe, isColumn, isNoteLink, showNote };
})();
