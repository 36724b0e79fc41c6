// The lock of the screen. The page is taken out of the document while it is locked, in every tab, and comes back as it was. What was typed also waits on the
// server meanwhile, in case somebody reloads the page. What opens the lock is the server's page for it, shown here in place of the other.
(() => {
  const button = document.getElementById('lock');
  if (!button) return;
  const body = document.body, root = document.documentElement, tabs = new BroadcastChannel('extensor-lock');
  const OPEN = 'open ' + button.dataset.whose;
  const RETRY = 2000, LOOK = 5000, PATIENCE = 3000;
  let page = null, before = null, sent = null, last = Date.now(), told = 0;

  const pause = time => new Promise(done => setTimeout(done, time));

  // ---- what was typed ----
  const changed = field => field.type === 'checkbox' || field.type === 'radio' ? field.checked !== field.defaultChecked
    : field.options ? [...field.options].some(option => option.selected !== option.defaultSelected)
    : field.type !== 'hidden' && field.value !== field.defaultValue;
  const stamped = () => [...document.forms].filter(form => form.elements.stamp);
  // What came back after an earlier session is not saved either.
  const restored = () => new Set(document.querySelector('[data-restored]')?.dataset.restored.split(' '));
  const typed = (back = restored()) => stamped().filter(form => [...form.elements].some(field => 'value' in field && field.name && field.localName !== 'button' && (changed(field) || back.has(field.name))))
    .flatMap(form => [...new FormData(form)].filter(([, value]) => typeof value === 'string'));
  /** Where the forms of the page are sent: its address without what the page does not read. */
  const address = () => stamped()[0]?.getAttribute('action') || location.pathname;
  const quiet = async () => {
    const field = before.focus;
    if (field && field.matches('textarea, input') && changed(field)) field.dispatchEvent(new Event('change', { bubbles: true }));
    for (const end = Date.now() + PATIENCE; Date.now() < end && window.PrimeFaces && !PrimeFaces.ajax.Queue.isEmpty();) await pause(50);
  };

  /** The server keeps what was typed and does nothing of it. True where it does, false where it cannot, null where it does not answer. */
  const keep = (leaving = false) => sent.length === 0 ? Promise.resolve(true)
    : fetch(before.address, { method: 'POST', body: new URLSearchParams(sent), headers: { 'Extensor-Keep': 'yes' }, redirect: 'manual', keepalive: leaving })
      .then(answer => answer.status === 204 ? true : answer.status === 409 ? false : null, () => null);

  // ---- the lock itself ----
  const read = html => new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  const show = html => {
    const place = document.createElement('div');
    place.className = 'lock';
    place.append(...read(html).childNodes);
    body.replaceChildren(place);
    (place.querySelector('[aria-invalid=true]') || place.querySelector('input:not([type=hidden])'))?.focus();
  };
  const takeOut = () => {
    page = document.createDocumentFragment();
    page.append(...body.childNodes);
    document.title = button.dataset.title + ' \u00b7 Extensor';
  };
  const bringBack = () => {
    if (!page) return;
    body.replaceChildren(page);
    page = null;
    delete root.dataset.locked;
    document.title = before.title;
    for (const dialog of before.modal) {
      dialog.removeAttribute('open');
      dialog.showModal();
    }
    scrollTo(0, before.scroll);
    before.focus?.focus();
    last = Date.now();
  };
  /** The session is over: on to signing in, once what was typed is kept. Where it cannot be, it stays in this tab, which says so. */
  const leave = async () => {
    const kept = await keep();
    if (!page) return;
    if (kept) {
      sent = [];
      return location.assign('/login');
    }
    const place = document.createElement('div'), card = document.createElement('main'), title = document.createElement('h1'), text = document.createElement('p');
    const next = document.createElement(kept === null ? 'button' : 'a');
    place.className = 'lock';
    card.className = 'card sheet';
    title.textContent = button.dataset.title;
    text.textContent = kept === null ? button.dataset.away : button.dataset.old;
    next.textContent = kept === null ? button.dataset.again : button.dataset.newTab;
    next.className = 'btn primary wide';
    if (kept === null) next.addEventListener('click', leave);
    else Object.assign(next, { href: '/login', target: '_blank', rel: 'noopener' });
    text.setAttribute('role', 'alert');
    card.append(title, text, next);
    place.append(card);
    body.replaceChildren(place);
    next.focus();
  };
  // Another tab may have told of a lock that the server does not know yet: its page has no form until then.
  const lockedPage = async address => {
    while (page) {
      try {
        const answer = await fetch(address, address === '/lock' ? {} : { method: 'POST' });
        if (new URL(answer.url).pathname !== '/lock') return leave();
        const html = await answer.text();
        if (!page) return;
        if (read(html).querySelector('form')) return show(html);
      } catch (away) { /* tried again */ }
      await pause(RETRY);
    }
  };
  /** A page was opened: either the lock was opened elsewhere, or that page must be locked too. */
  const compare = async () => {
    const answer = await fetch('/lock'), shown = read(await answer.text());
    if (new URL(answer.url).pathname !== '/lock' || shown.querySelector('form')) tabs.postMessage('lock');
    else if (shown.querySelector('[data-whose]')?.dataset.whose === button.dataset.whose) bringBack();
  };
  const lock = async mine => {
    if (root.dataset.locked) return;
    before = { address: address(), title: document.title, scroll: scrollY, focus: document.activeElement, modal: [...document.querySelectorAll('dialog:modal')] };
    root.dataset.locked = 'yes';
    if (mine) tabs.postMessage('lock');
    await quiet();
    sent = typed();
    takeOut();
    if (mine) await lockedPage('/lock/now');
    else await lockedPage('/lock');
    while (page && await keep() === null) await pause(RETRY);
  };

  // ---- opening it ----
  body.addEventListener('submit', async e => {
    const place = e.target.closest('.lock');
    if (!place) return;
    e.preventDefault();
    const fields = new URLSearchParams([...new FormData(e.target)]);
    if (e.submitter?.name) fields.append(e.submitter.name, e.submitter.value);
    fields.append('inPlaceOf', before.address);
    fields.append('whose', button.dataset.whose);
    try {
      const answer = await fetch(e.target.getAttribute('action'), { method: 'POST', body: fields });
      if (answer.status === 204) {
        bringBack();
        tabs.postMessage(OPEN);
      } else if (new URL(answer.url).pathname !== '/lock') await leave();
      else show(await answer.text());
    } catch (away) { await lockedPage('/lock'); }
  });

  // ---- when ----
  tabs.onmessage = message => {
    if (message.data === 'lock') lock(false);
    else if (message.data === OPEN) bringBack();
    else if (message.data === 'new') { if (page) compare().catch(() => tabs.postMessage('lock')); }
    else last = Date.now();
  };
  const active = () => {
    last = Date.now();
    if (last - told < LOOK) return;
    told = last;
    tabs.postMessage('active');
  };
  for (const act of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']) addEventListener(act, active, { passive: true });
  const after = Number(button.dataset.after) * 60000;
  if (after) setInterval(() => { if (Date.now() - last > after) lock(true); }, LOOK);
  document.addEventListener('click', e => {
    if (!e.target.closest('#lock, [data-lock]')) return;
    e.preventDefault();
    document.getElementById('palette')?.close();
    lock(true);
  });
  document.addEventListener('keydown', e => {
    if (!(e.ctrlKey || e.metaKey) || !e.shiftKey || e.altKey || e.key.toLowerCase() !== 'l') return;
    e.preventDefault();
    lock(true);
  });
  tabs.postMessage('new');
  // No shortcut of the page behind works meanwhile.
  addEventListener('keydown', e => { if (page) e.stopPropagation(); }, true);
  // Whoever leaves the locked page otherwise finds what was typed, too.
  addEventListener('pagehide', () => { if (page) keep(true); });
  // A page that the browser kept of before is not shown again without asking.
  addEventListener('pageshow', e => {
    if (!e.persisted) return;
    body.replaceChildren();
    location.reload();
  });
})();
