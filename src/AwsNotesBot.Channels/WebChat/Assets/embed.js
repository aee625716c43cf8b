// One script tag puts the chat as a bubble on a page:
//   <script src="https://notes.example.org/embed.js" data-title="Ask the notes" data-color="#0b5cad" data-greeting="What do you want to know?" defer></script>
// It stands in a shadow tree of its own, so that neither the page's styles nor the bubble's reach the other side.
(() => {
  'use strict';
  const script = document.currentScript ?? document.querySelector('script[src*="/embed.js"]');
  if (!script) return;
  const host = new URL(script.src).origin;

  const { title: givenTitle, color, greeting } = script.dataset;
  const title = givenTitle?.trim().slice(0, 60) || 'Ask the notes';
  const isColor = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(color ?? '');
  const brand = isColor ? color : '#0b5cad';

  const styles = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    button {
      position: fixed; right: 20px; bottom: 20px; z-index: 2147483000;
      display: grid; place-items: center; width: 56px; height: 56px; padding: 0;
      border: 2px solid #fff; border-radius: 50%; background: ${brand}; color: ${readableOn(brand)};
      box-shadow: 0 4px 16px rgb(0 0 0 / 0.3); cursor: pointer;
    }
    button:focus-visible { outline: 3px solid ${brand}; outline-offset: 3px; }
    svg { width: 26px; height: 26px; }
    .close { display: none; }
    [aria-expanded="true"] .close { display: block; }
    [aria-expanded="true"] .open { display: none; }
    iframe {
      position: fixed; right: 20px; bottom: 92px; z-index: 2147483000;
      width: min(400px, calc(100vw - 40px)); height: min(640px, calc(100dvh - 120px));
      border: 1px solid rgb(127 127 127 / 0.45); border-radius: 14px; background: Canvas; box-shadow: 0 10px 40px rgb(0 0 0 / 0.3);
    }
    iframe[hidden] { display: none; }
    @media (max-width: 480px) {
      iframe { inset: 0 0 88px; width: 100vw; height: calc(100dvh - 88px); border: 0; border-radius: 0; }
    }
    @media print { button, iframe { display: none; } }`;

  /** Black or white, by the WCAG contrast ratio; the server decides the same for the frame's header. */
  function readableOn(hex) {
    const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
    const [r, g, b] = [1, 3, 5].map(i => {
      const c = parseInt(full.slice(i, i + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? '#000' : '#fff';
  }

  const icon = (name, path) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('class', name);
    svg.setAttribute('aria-hidden', 'true');
    const line = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    for (const [key, value] of Object.entries({ d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })) {
      line.setAttribute(key, value);
    }
    return svg;
  };

  const show = () => {
    const element = document.createElement('notes-chat');
    const shadow = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet(); // Unlike a style element, allowed by every Content-Security-Policy of the page.
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];

    const frame = document.createElement('iframe');
    frame.title = title;
    frame.hidden = true;
    frame.referrerPolicy = 'origin';

    const button = document.createElement('button');
    button.type = 'button';
    button.append(
      icon('open', 'M4 5.5h16v11h-8.5L7 20v-3.5H4z M8 9.5h8 M8 12.75h5'),
      icon('close', 'M6 6l12 12 M18 6L6 18'));

    const set = isOpen => {
      button.setAttribute('aria-expanded', String(isOpen));
      button.setAttribute('aria-label', `${isOpen ? 'Close' : 'Open'} the chat: ${title}`);
      frame.hidden = !isOpen;
      if (isOpen && !frame.src) {
        const address = new URL('/embed', host); // Made when first opened: a bubble nobody clicks costs the page nothing.
        address.searchParams.set('title', title);
        if (isColor) address.searchParams.set('color', color);
        if (greeting) address.searchParams.set('greeting', greeting.trim().slice(0, 200));
        frame.src = address.href;
        shadow.append(frame);
      }
      if (isOpen) frame.focus();
    };

    button.addEventListener('click', () => set(frame.hidden));
    shadow.addEventListener('keydown', event => event.key === 'Escape' && set(false));
    addEventListener('message', event => {
      if (event.origin === host && event.source === frame.contentWindow && event.data?.source === 'notes-chat' && event.data.type === 'close') {
        set(false);
        button.focus();
      }
    });

    set(false);
    shadow.append(button);
    document.body.append(element);
  };

  const refuse = reason => console.warn(`The chat of ${host} is not shown on ${location.origin}: ${reason}`);

  fetch(`${host}/embed/allowed`, { credentials: 'omit' })
    .then(response => response.json())
    .then(({ allowed }) => {
      if (!allowed) return refuse('that origin is not among Channels:DirectLine:AllowedOrigins of the host.');
      return document.body ? show() : addEventListener('DOMContentLoaded', show);
    })
    .catch(error => refuse(`the host did not answer (${error.message}).`));
})();
