// The command palette (Ctrl/Cmd K) and single-key shortcuts. What is found is decided by the server; this only shows it and goes there.
(() => {
  const DEBOUNCE = 150, CHORD = 1500;
  const root = document.documentElement, by = id => document.getElementById(id);
  const palette = by('palette'), field = by('palette-text'), list = by('palette-list'), said = by('palette-none'), sheet = by('keys');
  const asks = palette.dataset.people === 'true';
  let active = null, timer = 0, asked = null, chord = 0, before = '', made = 0;

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
  const typed = () => field.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const arrange = waits => {
    const words = typed(), has = o => (o.querySelector('span').textContent + ' ' + (o.dataset.words ?? '')).toLowerCase();
    for (const section of list.querySelectorAll('[data-section]')) {
      const own = [...section.querySelectorAll('[role=option]')];
      if (section.dataset.section !== 'found') own.forEach(o => { o.hidden = !words.every(w => has(o).includes(w)); });
      section.hidden = own.every(o => o.hidden);
    }
    if (waits) choose(null);
    else if (!active || !options().includes(active)) choose(options()[0]);
  };

  // ---- what can be done with the things of the page, such as the treatments of a plan: the page says which, and each verb presses a button of its own ----
  const MOST = 8, used = [];
  let hand = null;
  const verbs = () => by('item-verbs');
  const things = () => {
    const all = [...document.querySelectorAll(verbs().dataset.things)], here = all.find(thing => thing === hand) ?? all.find(thing => thing.matches(verbs().dataset.hand));
    const place = thing => thing === here ? -2 : used.includes(keyOf(thing)) ? -1 : all.indexOf(thing);
    return [...all].sort((one, other) => place(one) - place(other)).map(thing => ({ thing, here: thing === here }));
  };
  const nameOf = thing => thing.querySelector(verbs().dataset.name).textContent.trim();
  const keyOf = thing => thing.dataset.key ?? nameOf(thing);
  const doable = ({ thing, here }) => [...verbs().content.children].flatMap(verb => {
    const find = verb.dataset.press.replace('{key}', keyOf(thing));
    return [...(verb.dataset.anywhere ? document : thing).querySelectorAll(find)].map(button => ({ thing, here, button,
      name: verb.textContent.replace('{0}', nameOf(thing)).replace('{1}', button.firstChild.textContent), words: verb.dataset.words, icon: verb.dataset.icon }));
  });
  const run = ({ thing, button }) => {
    used.unshift(keyOf(thing));
    palette.close();
    button.dispatchEvent(new CustomEvent('verb', { bubbles: true, cancelable: true })) && button.click();
  };
  // With nothing typed those of the thing at hand; else those that are meant, the thing at hand first, then what was used last.
  const offer = () => {
    list.querySelector('[data-section=thing]')?.remove();
    if (!verbs()) return;
    const words = typed(), text = one => `${one.name} ${one.words}`.toLowerCase();
    const all = things().flatMap(doable).filter(one => words.length ? words.every(w => text(one).includes(w)) : one.here).slice(0, MOST);
    if (!all.length) return;
    const made = section({ kind: 'THING', head: verbs().dataset.head, lines: all.map(one => ({ href: '#', facts: '', ...one })) });
    made.dataset.section = 'thing';
    made.querySelectorAll('[role=option]').forEach((line, at) => line.addEventListener('click', e => {
      e.preventDefault();
      run(all[at]);
    }));
    list.prepend(made);
  };
  const tell = word => { said.textContent = word ? said.dataset[word] : ''; };
  const forget = kind => list.querySelectorAll(`[data-section=${kind}]`).forEach(section => section.remove());
  const copy = id => by(id).content.firstElementChild.cloneNode(true);
  const section = part => {
    const all = copy('palette-section'), head = all.querySelector('p'), icons = copy('palette-line').querySelector('use').getAttribute('href').split('#')[0];
    all.dataset.section = part.kind === 'AT_HAND' ? 'hand' : 'found';
    all.dataset.kind = part.kind;
    head.id = 'palette-head-' + part.kind;
    head.textContent = part.head;
    all.setAttribute('aria-labelledby', head.id);
    for (const one of part.lines) {
      const line = copy('palette-line');
      line.id = 'palette-found-' + made++;
      line.href = one.href;
      line.dataset.words = one.words;
      line.querySelector('span').textContent = one.name;
      line.querySelector('small').textContent = one.facts;
      line.querySelector('use').setAttribute('href', icons + '#' + one.icon);
      all.append(line);
    }
    return all;
  };
  // What is offered with nothing typed stands above the pages, what is found below: a page that was chosen stays where it is.
  const show = found => {
    forget('found');
    const all = found.map(section);
    if (typed().length) list.append(...all);
    else {
      forget('hand');
      list.prepend(...[...list.querySelectorAll('[data-section=thing]')], ...all);
    }
    arrange();
    tell(options().length ? '' : 'none');
  };
  const ask = async () => {
    const mine = asked = new AbortController();
    try {
      const body = new URLSearchParams({ q: field.value, at: location.pathname + location.search });
      const answer = await fetch('/palette', { method: 'POST', body, signal: mine.signal });
      if (answer.redirected) return location.assign('/login');
      if (!answer.ok) throw new Error(String(answer.status));
      const found = await answer.json();
      if (mine === asked && palette.open) show(found);
    } catch (e) {
      if (e.name === 'AbortError') return;
      arrange();
      tell('away');
    }
  };
  // Whoever was found for other letters goes at once, and with nothing typed nothing is chosen yet: Enter must never open somebody who is not meant.
  const look = wait => {
    clearTimeout(timer);
    asked?.abort();
    forget('found');
    offer();
    arrange(asks && !typed().length);
    if (asks) timer = setTimeout(ask, wait);
    else tell(options().length ? '' : 'none');
  };

  // ---- opening and closing: a modal dialog gives the focus back to where it was ----
  const open = () => {
    if (palette.open) return;
    sheet.close();
    field.value = before = '';
    forget('hand');
    hand = verbs() && document.activeElement.closest(verbs().dataset.things);
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
  // A link may lead to another place of the same page.
  list.addEventListener('click', e => { if (e.target.closest('a')) palette.close(); });
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
