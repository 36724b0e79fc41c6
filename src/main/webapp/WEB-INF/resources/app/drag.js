// Dragging a visit in the calendar. It only shows where the visit would go and tells where it was dropped; whether it can go there, and the move, are the server's.
(() => {
  const START = 6, EDGE = 56, STEP = 14;
  let held = null;

  const rows = () => [...document.querySelectorAll('.times tbody tr')];
  const heads = () => [...document.querySelectorAll('.times thead th[data-who]')];
  const nearest = (all, distance) => all.reduce((best, one) => (distance(one) < distance(best) ? one : best));

  // The row whose top is nearest to the top of what is dragged, and the column under the pointer.
  const under = e => {
    const row = nearest(rows(), r => Math.abs(r.getBoundingClientRect().top - (e.clientY - held.dy)));
    const head = nearest(heads(), h => {
      const box = h.getBoundingClientRect();
      return Math.abs(box.left + box.width / 2 - e.clientX);
    });
    return { row, head, who: head.dataset.who, at: head.dataset.day + 'T' + row.dataset.at };
  };

  const lift = () => {
    const box = held.block.getBoundingClientRect();
    held.ghost = held.block.cloneNode(true);
    held.ghost.classList.add('ghost');
    held.ghost.style.height = box.height + 'px';
    held.block.classList.add('lifted');
    document.body.append(held.ghost);
    held.block.setPointerCapture(held.pointer);
  };

  // Who is there already, before anything is dropped: of those in the column, whom the visit would lie on.
  const who = head => {
    const own = held.ghost.getBoundingClientRect(), column = head.getBoundingClientRect();
    const there = [...document.querySelectorAll('.times .block:not(.lifted)')].find(block => {
      const box = block.getBoundingClientRect(), middle = (box.left + box.right) / 2;
      return middle > column.left && middle < column.right && box.top < own.bottom - 2 && box.bottom > own.top + 2;
    });
    held.ghost.dataset.there = there ? [...there.querySelectorAll('b, b + span')].map(part => part.textContent).join(' ') : '';
  };

  const show = e => {
    const place = under(e), row = place.row.getBoundingClientRect(), head = place.head.getBoundingClientRect();
    Object.assign(held.ghost.style, { top: scrollY + row.top + 1 + 'px', left: scrollX + head.left + 2 + 'px', width: head.width - 4 + 'px' });
    held.ghost.querySelector('b').textContent = place.row.dataset.at.replace(/^0/, '');
    who(place.head);
    if (e.clientY < EDGE) scrollBy(0, -STEP);
    else if (e.clientY > innerHeight - EDGE) scrollBy(0, STEP);
  };

  // The click that ends a drag must not open the visit.
  const swallow = e => {
    e.preventDefault();
    e.stopPropagation();
  };

  const rest = () => {
    document.querySelectorAll('.ghost').forEach(g => g.remove());
    document.querySelectorAll('.lifted').forEach(b => b.classList.remove('lifted'));
    held = null;
  };

  document.addEventListener('pointerdown', e => {
    const block = e.target.closest('.block[data-visit]');
    if (!block || e.button !== 0 || (e.pointerType !== 'mouse' && !e.target.closest('.grip'))) return;
    rest();
    const box = block.getBoundingClientRect();
    held = { block, pointer: e.pointerId, x: e.clientX, y: e.clientY, dy: e.clientY - box.top };
  });
  document.addEventListener('pointermove', e => {
    if (!held || held.dropped || e.pointerId !== held.pointer) return;
    if (!held.ghost && Math.hypot(e.clientX - held.x, e.clientY - held.y) < START) return;
    if (!held.ghost) lift();
    show(e);
  });
  document.addEventListener('pointerup', e => {
    if (!held || held.dropped || e.pointerId !== held.pointer) return;
    if (!held.ghost) return rest();
    const { who, at } = under(e), { visit, who: before, at: was } = held.block.dataset;
    addEventListener('click', swallow, true);
    setTimeout(() => removeEventListener('click', swallow, true));
    if (who === before && at === was) return rest();
    held.dropped = true;
    window.dropVisit([{ name: 'visit', value: visit }, { name: 'therapist', value: who }, { name: 'at', value: at }]);
  });
  document.addEventListener('pointercancel', rest);
  document.addEventListener('keydown', e => { if (e.key === 'Escape' && held && !held.dropped) rest(); });
  document.addEventListener('dragstart', e => { if (e.target.closest?.('.block')) e.preventDefault(); });

  // The visit lies where it was dropped for as long as the question stands.
  new MutationObserver(() => {
    const question = document.querySelector('[data-question] button');
    if (question) question.focus();
    else if (held?.dropped) rest();
  }).observe(document.querySelector('.notices'), { childList: true, subtree: true });
})();
