// Marks the lines that the address names (#L12 or #L12-L18), goes there, and says so.
(() => {
  'use strict';
  const isFramed = window.parent !== window;
  if (isFramed) document.documentElement.dataset.framed = '';
  const place = document.getElementById('place');

  const readRange = text => {
    const match = /^#L(\d+)(?:-L(\d+))?$/.exec(text);
    return match && { first: Number(match[1]), last: Number(match[2] ?? match[1]) };
  };

  const shownLines = element => {
    const [first, last] = element.dataset.lines.split('-').map(Number);
    return { first, last: last ?? first };
  };

  const overlaps = (a, b) => a.first <= b.last && b.first <= a.last;

  const unmark = () => {
    for (const element of document.querySelectorAll('.marked')) {
      element.classList.remove('marked');
      element.removeAttribute('aria-current');
      element.removeAttribute('tabindex');
    }
  };

  const mark = () => {
    const range = readRange(location.hash);
    if (!range) return;
    unmark();
    const blocks = [...document.querySelectorAll('[data-lines]')];
    const marked = blocks.filter(block => overlaps(shownLines(block), range));
    for (const block of marked) {
      block.classList.add('marked');
      block.setAttribute('aria-current', 'location');
    }

    const words = range.first === range.last ? `Line ${range.first}` : `Lines ${range.first} to ${range.last}`;
    place.textContent = marked.length > 0 ? `${words} of the file marked.` : `${words}: nothing is shown of them here. Look at the lines of the file.`;
    const start = marked[0] ?? blocks.find(block => shownLines(block).first > range.last);
    if (!start) return;
    start.setAttribute('tabindex', '-1');
    if (!window.frameElement?.inert) start.focus({ preventScroll: true }); // A script's focus enters a frame although it is inert.
    start.scrollIntoView({ block: 'center' });
  };

  // The other view of the note opens at the same lines.
  for (const link of document.querySelectorAll('[data-keeps-lines]')) {
    link.addEventListener('click', () => { link.hash = location.hash; });
  }

  if (isFramed) {
    addEventListener('keydown', event => event.key === 'Escape' && window.parent.postMessage({ type: 'escape' }, location.origin));
  }

  addEventListener('hashchange', mark);
  mark();
})();
