// The composer without a pointer: keys that go through a plan, and numbers that one can turn. Every key does what a button does.
(() => {
  const DELAY = 500;
  const composer = () => document.querySelector('.composer');
  const items = () => [...document.querySelectorAll('.composer section:not(.folded) .item-name')];
  const row = () => document.activeElement.closest('.composer .item') ?? document.querySelector('.composer .item.on')
    ?? document.querySelector('#phases .item:has(.item-name[tabindex="0"])');
  const name = item => item?.querySelector('.item-name');
  const button = act => document.querySelector(`[data-act="${act}"]`)?.click();
  const press = act => row()?.querySelector(`[data-act="${act}"]`)?.click();
  // Only what has the focus or is open and seen is removed: nothing elsewhere, and nothing that was never chosen.
  const remove = () => {
    const at = document.activeElement, open = document.querySelector('.composer section:not(.folded) .item.on');
    const chosen = at.closest('.composer .item') ?? (at === document.body || at.closest('#dose') ? open : null);
    chosen?.querySelector('[data-act=removeItem]')?.click();
  };

  // The next item in the plan, or the first.
  const step = by => {
    const all = items(), at = all.indexOf(name(row()));
    all[Math.min(Math.max(at < 0 ? 0 : at + by, 0), all.length - 1)]?.focus();
  };
  // The first item of the next phase, or what adds one to it; of a folded phase, its head.
  const phase = by => {
    const all = [...document.querySelectorAll('.composer #phases section')];
    const at = all.findIndex(section => section.contains(document.activeElement));
    const next = all[Math.min(Math.max(at < 0 ? 0 : at + by, 0), all.length - 1)];
    (next?.querySelector(next.matches('.folded') ? '.fold' : '.item-name') ?? next?.querySelector('.drop'))?.focus();
  };
  const sign = () => (document.querySelector('#signbar button') ?? document.getElementById('sign')).focus();
  // The dose of the item in focus: opened first if it is not open.
  const dose = () => {
    const item = name(row());
    const line = () => document.getElementById('doseLine')?.focus();
    if (!item) return;
    if (item.getAttribute('aria-expanded') === 'true') return line();
    jQuery(document).one('pfAjaxComplete', line);
    item.click();
  };
  const keys = { j: () => step(1), k: () => step(-1), '[': () => phase(-1), ']': () => phase(1), e: dose, x: remove, s: sign,
    u: () => button('takeBack'), U: () => button('redoStep'), h: () => button('openHistory') };

  // The palette opens a dose and does not close it.
  document.addEventListener('verb', e => {
    if (!e.target.matches('.composer .item-name')) return;
    e.preventDefault();
    const section = e.target.closest('.folded');
    section?.querySelector('.fold').click();
    e.target.focus();
    dose();
  });

  // Told apart from "g p" of the palette, which takes two keys.
  let chord = 0;
  document.addEventListener('keydown', e => {
    if (!composer() || e.ctrlKey || e.metaKey || document.querySelector('dialog[open]')) return;
    if (e.altKey) {
      const act = { ArrowUp: 'moveUp', ArrowDown: 'moveDown' }[e.key];
      if (!act || !document.activeElement.closest('.composer .item')) return;
      e.preventDefault();
      name(row()).focus();
      return press(act);
    }
    if (e.target.closest('input, textarea, select, [contenteditable]') || document.documentElement.dataset.keys === 'off') return;
    const second = chord > 0 && e.timeStamp - chord < 1500;
    chord = e.key === 'g' ? e.timeStamp : 0;
    if (second || !keys[e.key]) return;
    e.preventDefault();
    keys[e.key]();
  });

  // What was folded or unfolded stays so when its part is drawn anew, and whoever was in it stays there.
  let unfolded = new Map(), here = '';
  const folds = () => [...document.querySelectorAll('#form details[id]')];
  jQuery(document).on('pfAjaxSend', () => { unfolded = new Map(folds().map(d => [d.id, d.open])); })
    .on('pfAjaxSuccess', () => { here = document.activeElement.id; })
    .on('pfAjaxComplete', () => {
      folds().forEach(d => { d.open = unfolded.get(d.id) ?? d.open; });
      if (here && document.activeElement === document.body) document.getElementById(here)?.focus();
    });

  // Arrows, and two buttons in the field, turn a number by its step; it is sent when it comes to rest.
  let turned;
  const settle = () => {
    const field = turned;
    clearTimeout(field?.wait);
    turned = null;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const turn = (field, by) => {
    const now = Number(field.value.trim().replace(',', '.'));
    if (Number.isNaN(now)) return;
    const size = Number(field.dataset.step);
    field.value = String(Number((Math.max(now + by * size, Math.min(now, 0))).toFixed(3)));
    if (turned && turned !== field) settle();
    turned = field;
    clearTimeout(field.wait);
    field.wait = setTimeout(settle, DELAY);
  };
  document.addEventListener('keydown', e => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[e.key];
    if (!by || e.altKey || !e.target.matches?.('.composer [data-step]')) return;
    e.preventDefault();
    turn(e.target, by);
  });
  document.addEventListener('focusin', e => {
    document.querySelectorAll('.stepper').forEach(s => { if (!s.parentElement.contains(e.target)) s.remove(); });
    if (!e.target.matches('.composer [data-step]') || e.target.parentElement.querySelector('.stepper')) return;
    const stepper = document.createElement('span');
    stepper.className = 'stepper';
    stepper.setAttribute('aria-hidden', 'true');
    for (const [sign, by] of [['−', -1], ['+', 1]]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.tabIndex = -1;
      button.textContent = sign;
      button.addEventListener('mousedown', down => { down.preventDefault(); turn(e.target, by); });
      stepper.append(button);
    }
    e.target.after(stepper);
  });
  document.addEventListener('focusout', e => { if (e.target === turned) settle(); });
})();

// The plan over time: one tab stop; arrows go from bar to bar and move the ends of one, a pointer drags them. The server decides and draws.
(() => {
  const DELAY = 500, EDGE = 8;
  const bars = () => [...document.querySelectorAll('.spans .bar')];
  // Its days, counted from the first one of its phase: the cells say where both lie.
  const before = cell => {
    let day = 0;
    for (let one = cell.previousElementSibling; one; one = one.previousElementSibling) day += one.matches('.what') ? 0 : one.colSpan;
    return day;
  };
  const days = bar => {
    const cell = bar.closest('td'), day = before(cell);
    const phase = [...document.querySelectorAll('.spans .phase-span')].find(span => before(span) + span.colSpan > day);
    return { first: day - before(phase), last: day - before(phase) + cell.colSpan - 1, lasts: phase.colSpan, from: before(phase) };
  };
  const width = bar => bar.closest('td').offsetWidth / bar.closest('td').colSpan;
  let moving, wait;
  const rove = () => bars().forEach((bar, at) => { bar.tabIndex = at ? -1 : 0; });
  // As its place says, once it is not moved any more.
  const rest = bar => {
    const { first, last, from } = days(bar);
    bar.removeAttribute('style');
    bar.classList.remove('moving');
    bar.title = (bar.dataset.title ?? bar.title).replace(/\d+(\D+)\d+$/, `${first + from}$1${last + from}`);
    bar.textContent = bar.dataset.text ?? bar.textContent;
    delete bar.dataset.title;
    delete bar.dataset.text;
  };
  document.addEventListener('laid', () => bars().forEach(bar => { if (bar.title && moving?.bar !== bar) rest(bar); }));

  const show = (bar, first, last) => {
    const was = days(bar), day = width(bar);
    bar.style.marginLeft = `${(first - was.first) * day}px`;
    bar.style.width = `${(last - first + 1) * day}px`;
    bar.classList.add('moving');
    bar.dataset.title ??= bar.title;
    bar.dataset.text ??= bar.textContent;
    bar.textContent = bar.title = `${bar.title.replace(/,[^,]*$/, '')}, ${first + was.from}–${last + was.from}`;
  };
  const send = () => {
    clearTimeout(wait);
    if (!moving) return;
    const { bar, first, last } = moving, was = days(bar);
    moving = null;
    if (first === was.first && last === was.last) return;
    const which = bar.dataset.which;
    jQuery(document).one('pfAjaxComplete', () => {
      // A bar that is still the same was refused its new days.
      if (bar.isConnected) rest(bar);
      document.querySelector(`.spans .bar[data-which="${which}"]`)?.focus();
    });
    window.moveSpan([{ name: 'which', value: which }, { name: 'first', value: first }, { name: 'last', value: last }]);
  };
  const move = (bar, start, by) => {
    if (moving?.bar !== bar) { send(); moving = { bar, ...days(bar) }; }
    const to = { ...moving };
    if (start) to.first = Math.min(Math.max(moving.first + by, 0), moving.last);
    else to.last = Math.max(Math.min(moving.last + by, days(bar).lasts - 1), moving.first);
    moving = to;
    show(bar, to.first, to.last);
  };

  document.addEventListener('keydown', e => {
    const bar = e.target.closest?.('.spans .bar');
    if (!bar || e.ctrlKey || e.metaKey || e.altKey) return;
    const along = { ArrowLeft: -1, ArrowRight: 1 }[e.key], across = { ArrowUp: -1, ArrowDown: 1 }[e.key];
    if (!along && !across) return;
    e.preventDefault();
    if (across) {
      const all = bars(), next = all[all.indexOf(bar) + across];
      return next?.focus();
    }
    move(bar, !e.shiftKey, along);
    clearTimeout(wait);
    wait = setTimeout(send, DELAY);
  });
  document.addEventListener('focusout', e => { if (e.target === moving?.bar) send(); });

  let drag;
  document.addEventListener('pointerdown', e => {
    const bar = e.target.closest?.('.spans .bar');
    if (!bar) return;
    const box = bar.getBoundingClientRect();
    const start = e.clientX - box.left < EDGE, end = box.right - e.clientX < EDGE;
    if (!start && !end) return;
    drag = { bar, start, from: e.clientX, day: width(bar), moved: 0 };
    bar.setPointerCapture(e.pointerId);
  });
  document.addEventListener('pointermove', e => {
    if (!drag) return;
    const by = Math.round((e.clientX - drag.from) / drag.day) - drag.moved;
    if (!by) return;
    drag.moved += by;
    move(drag.bar, drag.start, by);
  });
  document.addEventListener('pointerup', () => {
    if (!drag) return;
    if (drag.moved) document.addEventListener('click', e => { e.stopImmediatePropagation(); e.preventDefault(); }, { capture: true, once: true });
    drag = null;
    send();
  });
  jQuery(document).on('pfAjaxComplete', rove);
  document.addEventListener('DOMContentLoaded', rove);
  rove();
})();
