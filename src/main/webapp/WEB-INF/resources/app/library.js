// The library of the composer without a pointer, and a card about an entry beside it. Every key does what a button does.
(() => {
  const DELAY = 600, GAP = 8;
  const find = () => document.querySelector('[data-find]');
  const card = () => document.getElementById('preview-card');
  const entries = () => [...document.querySelectorAll('.lib-item')];
  const add = entry => entry?.querySelector('[data-act="addEntry"]');
  const parts = entry => [...entry.querySelectorAll('[data-act]')].filter(part => part.offsetParent);
  let shown, held, wait;

  // One stop for Tab: the entry where one was last, or the first; and one for all families, the chosen one or the first.
  let last = '';
  const one = (all, at) => all.forEach(button => { if (button) button.tabIndex = button === (at ?? all[0]) ? 0 : -1; });
  const families = () => [...document.querySelectorAll('#families button')];
  const rove = () => {
    const all = entries().map(add);
    one(all, all.find(button => button?.id === last));
    one(families(), families().find(family => family.getAttribute('aria-pressed') === 'true'));
  };

  const hide = () => {
    clearTimeout(wait);
    if (card()?.matches(':popover-open')) card().hidePopover();
    shown = null;
    held = false;
  };
  const ask = entry => {
    clearTimeout(wait);
    const { which, value } = add(entry).dataset;
    shown = entry;
    window.previewEntry([{ name: 'which', value: which }, { name: 'value', value }]);
  };
  const later = entry => {
    clearTimeout(wait);
    if (entry === shown) return;
    wait = setTimeout(() => { if (entry.isConnected) ask(entry); }, DELAY);
  };
  const place = () => {
    const beside = shown.getBoundingClientRect(), own = card().getBoundingClientRect();
    const right = beside.right + GAP + own.width < innerWidth;
    card().style.left = right ? `${beside.right + GAP}px` : '';
    card().style.top = right ? `${Math.max(GAP, Math.min(beside.top, innerHeight - own.height - GAP))}px` : '';
    card().classList.toggle('sheet', !right);
  };
  jQuery(document).on('pfAjaxSuccess', (e, xhr, settings) => {
    if (new URLSearchParams(settings.data).get('jakarta.faces.source') !== 'previewEntry-sent') return;
    queueMicrotask(() => {
      if (!shown?.isConnected || !document.getElementById('preview').childElementCount) return hide();
      if (!card().matches(':popover-open')) card().showPopover();
      place();
    });
  });

  document.addEventListener('keydown', e => {
    if (!find() || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === 'Escape' && shown) {
      e.preventDefault();
      return hide();
    }
    const chips = families(), from = chips.indexOf(e.target), to = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
    if (from >= 0 && to) {
      e.preventDefault();
      const next = chips[(from + to + chips.length) % chips.length];
      one(chips, next);
      return next.focus();
    }
    const entry = e.target.closest('.lib-item'), all = entries();
    clearTimeout(wait);
    if (e.target === find() && e.key === 'ArrowDown' && all.length) {
      e.preventDefault();
      return add(all[0]).focus();
    }
    if (!entry) return;
    const by = { ArrowUp: -1, ArrowDown: 1 }[e.key], along = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
    if (by) {
      e.preventDefault();
      hide();
      const next = all[all.indexOf(entry) + by];
      return next ? add(next).focus() : by < 0 && find().focus();
    }
    if (along) {
      e.preventDefault();
      const these = parts(entry);
      return these[(these.indexOf(e.target) + along + these.length) % these.length].focus();
    }
    if (document.documentElement.dataset.keys === 'off') return;
    if (e.key === 'i') {
      e.preventDefault();
      // One that came by itself a moment ago stays: whoever presses the key wants to read it.
      if (shown === entry && held) return hide();
      held = true;
      if (shown !== entry) ask(entry);
    } else if (e.key === 'f') {
      e.preventDefault();
      entry.querySelector('[data-act="prefer"]').click();
    }
  });
  document.addEventListener('focusin', e => {
    const entry = e.target.closest('.lib-item');
    if (shown && entry !== shown && !e.target.closest('#preview-card')) hide();
    if (!entry) return;
    if (e.target.matches('[data-act="addEntry"]')) {
      last = e.target.id;
      rove();
    }
    if (e.target.matches(':focus-visible')) later(entry);
  });
  document.addEventListener('focusout', () => clearTimeout(wait));
  document.addEventListener('click', e => {
    const entry = e.target.closest('.lib-item');
    clearTimeout(wait);
    if (e.target.closest('#preview-card [data-close]')) hide();
    else if (e.target.closest('[data-act="previewEntry"]')) shown = entry;
    else if (!e.target.closest('#preview-card')) hide();
  });

  // A pointer that rests on an entry; one that lies still under a list that moves does not ask.
  document.addEventListener('pointermove', e => {
    if (e.pointerType !== 'mouse' || !card() || !e.movementX && !e.movementY) return;
    const entry = e.target.closest?.('.lib-item');
    if (entry && !e.target.closest('button')) later(entry);
    else clearTimeout(wait);
    if (shown && !entry && !e.target.closest?.('#preview-card') && !shown.contains(document.activeElement)) hide();
  });
  document.addEventListener('scroll', e => { if (shown && e.target.contains(shown)) hide(); }, true);

  if (!find()) return;
  jQuery(document).on('pfAjaxComplete', rove);
  rove();
})();
