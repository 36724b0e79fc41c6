// Each list of the composer is one stop for Tab; arrows go from row to row, and along what belongs to one. Skip links and keys lead from place to place.
(() => {
  const composer = () => document.querySelector('.composer');
  // The list, its rows, and what of a row takes the focus first; the buttons of a row follow along it.
  const LISTS = [
    ['.page-head', '.page-head .tools', 'button'],
    ['#phases', '.phase-head, .item, #phases .drop, #add-phase', '.fold, .item-name, .drop, #add-phase'],
    ['#goal-table', '#goal-table tr:has(button)', 'button'],
    ['#safety-findings', '.find', ''],
    ['#safety-questions', '[data-asked], #safety-questions .find>.actions, [data-list=asked]>*>.actions:has(*)', ':scope'],
    ['#signbar', '.tally, #obstacles li', 'button'],
  ];
  const last = new Map();
  const shows = element => element.checkVisibility();
  const rows = ([list, row]) => [...document.querySelectorAll(`${list} :is(${row})`)].filter(shows);
  const first = (row, [, , main]) => main && main !== ':scope' && (row.matches(main) ? row : row.querySelector(main)) || (row.hasAttribute('tabindex') ? row : row.querySelector('button, a'));
  const along = (row, list) => [...new Set([first(row, list), ...row.querySelectorAll('button, a[href]')])].filter(part => part && shows(part));
  const fields = row => row.querySelectorAll('input, select, textarea');

  // A row that one is in has its fields among the stops, too.
  const rove = list => {
    const all = rows(list), now = all.find(row => row.contains(document.activeElement)) ?? all.find(row => row.isConnected && row === last.get(list[0])) ?? all[0];
    for (const row of all) {
      const parts = along(row, list), here = parts.find(part => part === document.activeElement) ?? parts[0];
      for (const part of parts) part.tabIndex = row === now && part === here ? 0 : -1;
      for (const field of fields(row)) field.tabIndex = row === now ? 0 : -1;
    }
    if (now) last.set(list[0], now);
  };
  const roveAll = () => { if (composer()) LISTS.forEach(rove); };
  const of = element => LISTS.find(list => element.closest(list[0]) && rows(list).some(row => row.contains(element)));

  document.addEventListener('focusin', e => {
    const list = composer() && of(e.target);
    if (list) rove(list);
  });
  document.addEventListener('keydown', e => {
    const down = { ArrowUp: -1, ArrowDown: 1 }[e.key], right = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
    if (!composer() || !down && !right || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey || e.target.matches('input, select, textarea')) return;
    const list = of(e.target);
    if (!list) return;
    e.preventDefault();
    const all = rows(list), row = all.find(one => one.contains(e.target)), parts = along(row, list);
    if (down) {
      const next = all[all.indexOf(row) + down];
      return next && first(next, list).focus();
    }
    parts[(Math.max(parts.indexOf(e.target), 0) + right + parts.length) % parts.length].focus();
  });

  // ---- from place to place ----
  const here = selector => document.querySelector(`${selector} [tabindex="0"]`);
  const open = element => {
    for (let part = element?.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
    element?.focus();
  };
  const check = () => open(document.querySelector('#safety-findings .find, [data-asked]') ?? document.getElementById('safety-title'));
  const places = {
    library: () => open(document.querySelector('[data-find]')),
    plan: () => open(document.querySelector('.item.on .item-name') ?? here('#phases')),
    dose: () => open(document.getElementById('doseLine') ?? here('#phases')),
    check,
    questions: () => document.querySelector('[data-asked]') ? open(document.querySelector('[data-asked]')) : check(),
    sign: () => open(document.querySelector('#signbar .tally button') ?? document.getElementById('sign')),
  };
  document.addEventListener('click', e => {
    const place = e.target.closest('[data-skip]')?.dataset.skip;
    if (!place) return;
    e.preventDefault();
    places[place]();
  });
  const press = id => document.getElementById(id)?.click();
  const after = selector => jQuery(document).one('pfAjaxComplete', () => document.querySelector(selector)?.focus());
  const keys = {
    c: check,
    q: places.questions,
    o: () => { after('#goalMeasure'); press('add-goal'); },
    p: () => {
      const section = document.activeElement.closest('[data-phase]') ?? document.querySelector('section:has(.item.on), #phases section');
      after(`[data-phase="${section.dataset.phase}"] [id$=phaseName]`);
      section.querySelector('[data-act=editPhase]').click();
    },
  };
  document.addEventListener('keydown', e => {
    if (!composer() || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]')) return;
    if (e.key === 'Enter' && e.target.matches('[id$=phase-form] input')) {
      e.preventDefault();
      e.stopImmediatePropagation();
      return e.target.closest('[id$=phase-form]').querySelector('[id$=save-phase]').click();
    }
    if (e.key === 'Enter' && e.target.matches('#goal-form input')) {
      e.preventDefault();
      e.stopImmediatePropagation();
      return press('save-goal');
    }
    if (!keys[e.key] || e.target.closest('input, textarea, select, [contenteditable]') || document.documentElement.dataset.keys === 'off') return;
    e.preventDefault();
    keys[e.key]();
  }, true);

  jQuery(document).on('pfAjaxComplete', roveAll);
  roveAll();
})();
