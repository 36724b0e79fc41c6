// From one thing that stands in the way of a signature to the next: each link of the sign bar leads to its place, and work that is done leads on.
(() => {
  const composer = document.querySelector('.composer');
  if (!composer) return;
  const at = id => document.getElementById(id);
  const marked = (name, value) => [...document.querySelectorAll(`[data-${name}]`)].find(e => e.dataset[name] === value);
  const lacking = () => document.querySelector('#dose-fields .lacks :is(input, select, textarea)');
  // Does something once an answer has come that makes it possible.
  const when = (possible, then) => jQuery(document).on('pfAjaxComplete.flow', () => {
    if (!possible()) return;
    jQuery(document).off('pfAjaxComplete.flow');
    then();
  });

  // Phases that are folded, for as long as this draft is composed in this window.
  const KEY = `folded ${location.search} ${composer.dataset.draft}`;
  const folded = new Set(JSON.parse(sessionStorage.getItem(KEY) ?? '[]'));
  const drawFolds = () => document.querySelectorAll('#phases [data-phase]').forEach(section => {
    const closed = folded.has(section.dataset.phase);
    section.classList.toggle('folded', closed);
    section.querySelector('.fold').setAttribute('aria-expanded', String(!closed));
  });
  const fold = (section, closed) => {
    folded[closed ? 'add' : 'delete'](section.dataset.phase);
    sessionStorage.setItem(KEY, JSON.stringify([...folded]));
    drawFolds();
  };
  const toggle = section => fold(section, !folded.has(section.dataset.phase));

  // The item whose dose is open.
  const drawSelected = () => {
    const open = document.querySelector('#dose [name=item-open]')?.value;
    document.querySelectorAll('#phases .item').forEach(row => {
      const name = row.querySelector('.item-name');
      row.classList.toggle('on', name.dataset.which === open);
      name.setAttribute('aria-expanded', String(name.dataset.which === open));
    });
  };

  const focus = element => {
    if (!element) return;
    const section = element.closest('[data-phase]');
    if (section) fold(section, false);
    for (let part = element.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
    element.focus();
  };

  // On a phone the dose of an item is a sheet over the page.
  const phone = matchMedia('(max-width: 600px)');
  const sheet = at('dose-sheet');
  const on = () => document.querySelector('.item.on .item-name');
  const lift = () => {
    if (!phone.matches || !on()) return;
    if (!sheet.contains(at('dose'))) sheet.append(at('dose'));
    if (sheet.open) return;
    sheet.showModal();
    at('sheet-title').focus();
  };
  sheet.addEventListener('close', () => {
    sheet.before(at('dose'));
    focus(on());
  });
  at('sheet-close').addEventListener('click', () => sheet.close());
  document.addEventListener('click', e => {
    const item = e.target.closest('.item-name[aria-expanded=true]');
    if (!item || !phone.matches) return;
    e.stopImmediatePropagation();
    lift();
  }, true);

  const open = (which, then) => {
    const item = at(`item-${which}`);
    if (!item) return;
    if (item.getAttribute('aria-expanded') === 'true') {
      lift();
      return then();
    }
    when(() => at(`item-${which}`)?.getAttribute('aria-expanded') === 'true', then);
    item.click();
  };
  const places = {
    LIBRARY: () => focus(document.querySelector('[data-find]')),
    DOSE: which => open(which, () => focus(lacking() ?? at('doseLine'))),
    ITEM: which => focus(at(`item-${which}`)),
    START: () => focus(at('start')),
    GOAL: which => focus(at(`edit-goal-${which}`)),
    STOP: which => focus(marked('group', which)),
    QUESTION: which => focus(marked('asked', which)),
    CAUTION: which => focus(marked('group', which)?.querySelector('textarea')),
  };
  const go = link => places[link.dataset.place](link.dataset.which);
  const next = () => {
    const link = document.querySelector('#signbar [data-place]');
    if (link) go(link); else at('sign').focus();
  };
  document.addEventListener('flow', next);

  drawSelected();
  let onward = false, signing = false, item = on()?.id;
  document.addEventListener('click', e => {
    const link = e.target.closest('#signbar [data-place]'), section = e.target.closest('.fold')?.closest('[data-phase]');
    if (link) go(link);
    if (section) toggle(section);
    if (e.target.closest('#sign')) signing = true;
  });
  // What was shown when the button was pressed: an act before it may still be on its way.
  document.addEventListener('click', e => {
    if (e.target.closest('#sign')) at('shown').value = at('ceremony')?.dataset.seal ?? '';
  }, true);
  document.addEventListener('keydown', e => {
    const field = e.target;
    if (e.key === 'Enter' && (field.matches('.lacks input') || e.ctrlKey && field.matches('[data-reason]'))) {
      onward = true;
      if (e.ctrlKey) field.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    }
    if (e.key === 'Escape' && field.matches('.composer :is(input, textarea, select)') && !sheet.open) field.blur();
    if (e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]') || document.documentElement.dataset.keys === 'off'
      || field.closest('input, textarea, select')) return;
    const answer = { n: 'ABSENT', y: 'PRESENT' }[e.key], question = field.closest('[data-asked]');
    const button = question?.querySelector(`[data-value=${answer}]`);
    if (answer && button) {
      e.preventDefault();
      const all = [...document.querySelectorAll('[data-asked]')], place = all.indexOf(question);
      when(() => !button.isConnected, () => {
        const left = [...document.querySelectorAll('[data-asked]')].filter(q => q.querySelector('[data-value=ABSENT]'));
        if (left.length) focus(left[Math.min(place, left.length - 1)]); else next();
      });
      button.click();
    }
    const section = (field.closest('[data-phase]') ?? on()?.closest('[data-phase]'));
    if (e.key === 'z' && section) {
      e.preventDefault();
      toggle(section);
      section.querySelector('.fold').focus();
    }
  });

  // A sign that cannot wait takes the place of whatever would come next.
  const alarms = () => document.querySelectorAll('#alarms .alert');
  let told = alarms().length;
  jQuery(document).on('pfAjaxComplete', () => {
    const now = alarms();
    if (now.length > told) setTimeout(() => {
      now[0].tabIndex = -1;
      now[0].focus();
    });
    told = now.length;
  });

  // A part whose fields are stored when they are left.
  document.addEventListener('change', e => {
    const act = e.target.closest('[data-saves]')?.dataset.saves;
    if (act) window[act]();
  });
  // What is folded of a dose is drawn when it is unfolded first.
  document.addEventListener('toggle', e => {
    if (e.target.id === 'dose-more' && e.target.open && !e.target.querySelector('.fields')) window.unfoldDose();
  }, true);

  jQuery(document).on('pfAjaxComplete', () => {
    document.querySelectorAll('#dose-more:has(.error)').forEach(more => { more.open = true; });
    drawSelected();
    drawFolds();
    const now = on();
    if (now && now.id !== item) {
      fold(now.closest('[data-phase]'), false);
      lift();
    }
    if (!now && sheet.open) sheet.close();
    item = now?.id;
    at('sheet-said').textContent = sheet.open ? document.querySelector('#signbar .problem li')?.textContent ?? '' : '';
    if (signing) {
      signing = false;
      if (at('obstacles') || at('ceremony')) next();
    } else if (onward) {
      onward = false;
      if (lacking()) focus(lacking()); else next();
    }
  });
  drawFolds();
  if (composer.dataset.land === 'true') next();
})();
