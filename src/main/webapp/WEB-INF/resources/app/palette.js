// The command palette (Ctrl/Cmd K) and single-key shortcuts. What is found is decided by the server; this only shows it and goes there.
(() => {
  const DEBOUNCE = 150, CHORD = 1500;
  const root = document.documentElement, by = id => document.getElementById(id);
  const palette = by('palette'), field = by('palette-text'), list = by('palette-list'), people = by('palette-people'), said = by('palette-none'), sheet = by('keys');
  let active = null, timer = 0, asked = null, chord = 0, before = '';

  // ---- the list ----
  const options = () => [...list.querySelectorAll('[role=option]')].filter(o => !o.hidden && !o.closest('[data-section]').hidden);
  const choose = option => {
    active?.setAttribute('aria-selected', 'false');
    active = option ?? null;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) field.setAttribute('aria-activedescendant', active.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const arrange = () => {
    const words = field.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    for (const section of list.querySelectorAll('[data-section]')) {
      const own = [...section.querySelectorAll('[role=option]')];
      if (section !== people) own.forEach(o => { o.hidden = !words.every(w => o.querySelector('span').textContent.toLowerCase().includes(w)); });
      section.hidden = own.every(o => o.hidden);
    }
    if (!active || !options().includes(active)) choose(options()[0]);
  };
  const tell = word => { said.textContent = word ? said.dataset[word] : ''; };
  const forget = () => people.querySelectorAll('[role=option]').forEach(o => o.remove());
  const show = found => {
    forget();
    found.forEach((person, i) => {
      const line = by('palette-person').content.firstElementChild.cloneNode(true);
      line.id = 'palette-person-' + i;
      line.href = person.href;
      line.querySelector('span').textContent = person.name;
      line.querySelector('small').textContent = person.facts;
      people.append(line);
    });
    arrange();
    tell(options().length ? '' : 'none');
  };
  const ask = async () => {
    const mine = asked = new AbortController();
    try {
      const answer = await fetch('/palette', { method: 'POST', body: new URLSearchParams({ q: field.value }), signal: mine.signal });
      if (answer.redirected) return location.assign('/login');
      if (!answer.ok) throw new Error(String(answer.status));
      const found = await answer.json();
      if (mine === asked && palette.open) show(found);
    } catch (e) {
      if (e.name !== 'AbortError') tell('away');
    }
  };
  // Whoever was found for other letters goes at once: Enter must never open somebody who is not meant.
  const look = wait => {
    clearTimeout(timer);
    asked?.abort();
    forget();
    arrange();
    if (palette.dataset.people === 'true') timer = setTimeout(ask, wait);
    else tell(options().length ? '' : 'none');
  };

  // ---- opening and closing: a modal dialog gives the focus back to where it was ----
  const open = () => {
    if (palette.open) return;
    sheet.close();
    field.value = before = '';
    palette.showModal();
    field.focus();
    choose(null);
    tell('');
    look(0);
  };
  // The event comes after the closing, on a busy machine after the next opening too: that one's search must go on.
  palette.addEventListener('close', () => {
    if (palette.open) return;
    clearTimeout(timer);
    asked?.abort();
    field.blur();
  });
  for (const box of [palette, sheet]) box.addEventListener('click', e => { if (e.target === box) box.close(); });
  document.addEventListener('click', e => {
    const name = e.target.closest('[data-open]')?.dataset.open;
    if (name === 'palette') open();
    if (name === 'keys') { palette.close(); sheet.showModal(); }
  });
  list.addEventListener('mousemove', e => {
    const option = e.target.closest('[role=option]');
    if (option && option !== active) choose(option);
  });
  field.addEventListener('input', () => {
    if (field.value === before) return;
    before = field.value;
    tell('');
    choose(null);
    look(DEBOUNCE);
  });
  field.addEventListener('keydown', e => {
    const all = options(), at = all.indexOf(active), step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step && all.length) choose(all[(at + step + all.length) % all.length]);
    else if (e.key === 'Enter' && !e.isComposing) active?.click();
    else return;
    e.preventDefault();
  });

  // ---- arrows lead from a search into what it found, and on; Enter is that of a link ----
  document.addEventListener('keydown', e => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    const found = step ? [...document.querySelectorAll('.hit')] : [], at = found.indexOf(e.target);
    const next = at === 0 && step < 0 ? document.querySelector('.finder input') : found[at + step];
    if (!next || at < 0 && (step < 0 || !e.target.closest('.finder'))) return;
    next.focus();
    e.preventDefault();
  });

  // ---- single keys: never while typing, never with a dialog open, not at all when turned off ----
  const cookie = '__Host-keys';
  const set = on => {
    root.dataset.keys = on ? 'on' : 'off';
    by('keys-on').checked = on;
  };
  set(!document.cookie.split('; ').includes(cookie + '=off'));
  by('keys-on').addEventListener('change', e => {
    set(e.target.checked);
    document.cookie = `${cookie}=${e.target.checked ? 'on' : 'off'}; Path=/; Secure; SameSite=Strict; Max-Age=31536000`;
  });
  document.addEventListener('keydown', e => {
    if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === 'k') {
      e.preventDefault();
      return open();
    }
    if (e.ctrlKey || e.metaKey || e.altKey || root.dataset.keys === 'off' || document.querySelector('dialog[open]')) return;
    if (e.target.closest('input, textarea, select, [contenteditable], [role=grid]') && !e.target.closest('dialog')) return;
    const second = chord > 0 && e.timeStamp - chord < CHORD;
    chord = e.key === 'g' && !second ? e.timeStamp : 0;
    if (e.key === '?') sheet.showModal();
    else if (second) list.querySelector(`[data-letter="${CSS.escape(e.key)}"]`)?.click();
    else return;
    e.preventDefault();
  });
})();
