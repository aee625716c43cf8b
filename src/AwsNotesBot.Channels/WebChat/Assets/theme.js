// Runs before the first paint, so that a chosen theme never flashes. Nothing chosen: the system's setting counts.
(() => {
  'use strict';
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');

  const stored = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null; // Storage may be blocked, in a frame for instance; the system's setting then counts.
    }
  };

  const apply = theme => {
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
    root.dispatchEvent(new CustomEvent('themechange'));
  };

  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';

  window.theme = {
    isDark,
    toggle() {
      const next = isDark() ? 'light' : 'dark';
      apply(next);
      try {
        localStorage.setItem('theme', next);
      } catch {
        return; // It still holds for this page.
      }
    },
  };

  apply(stored());
  system.addEventListener('change', () => root.dispatchEvent(new CustomEvent('themechange')));
  addEventListener('storage', event => event.key === 'theme' && apply(event.newValue)); // Other tabs, and the frame with the note.
})();
