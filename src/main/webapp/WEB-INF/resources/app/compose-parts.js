// An answer holds the parts that look different now. Of the others it says where they stand: the order of each list, what looks like a part that was
// drawn, and the cells of the plan over time. So a row that moves is moved, and whoever is in it stays there.
(() => {
  const NAMED = ['id', 'name', 'for', 'aria-describedby'];
  const at = id => document.getElementById(id);

  // The part of an id that tells the place: all but the last of its names.
  const place = id => id.replace(/:[^:]+$/, '');
  const number = (element, to) => {
    const from = place(element.id);
    if (from === to) return;
    for (const one of [element, ...element.querySelectorAll(NAMED.map(name => `[${name}^="${from}:"]`).join())])
      for (const name of NAMED) {
        const value = one.getAttribute(name);
        if (value?.startsWith(from + ':'))
          one.setAttribute(name, value.split(' ').map(id => id.startsWith(from + ':') ? to + id.slice(from.length) : id).join(' '));
      }
  };

  // One that is new has its place before it is drawn.
  const empty = (list, key) => {
    const element = document.createElement(list.matches('ol, ul') ? 'li' : 'div');
    element.dataset.key = key;
    element.hidden = true;
    return element;
  };
  // A treatment may come from another phase.
  const kind = name => name.replace(/-.*/s, ' ');
  const arrange = lists => {
    const boxes = new Map(), kept = new Map();
    for (const [name] of lists) {
      const box = document.querySelector(`[data-list="${CSS.escape(name)}"]`);
      if (!box) continue;
      boxes.set(name, box);
      for (const child of box.children) kept.set(kind(name) + child.dataset.key, child);
    }
    for (const [name, ids, keys] of lists) {
      const box = boxes.get(name);
      if (!box) continue;
      let next = box.firstElementChild;
      keys.forEach((key, i) => {
        const id = ids.replace('#', i), child = kept.get(kind(name) + key) ?? empty(box, key);
        if (child === next) next = next.nextElementSibling; else box.insertBefore(child, next);
        if (child.id) number(child, place(id)); else child.id = id;
      });
      const stay = new Set(keys);
      for (const child of [...box.children]) if (!stay.has(child.dataset.key)) child.remove();
    }
  };

  // Bars keep their places in time, in as few rows as have room for them.
  const lay = lanes => {
    const bars = new Map([...document.querySelectorAll('.spans .bar')].map(bar => [bar.dataset.which, bar]));
    lanes.forEach((rows, lane) => {
      const body = at(`lane:${lane}:rows`), what = body.querySelector('.what');
      body.replaceChildren(...rows.split(';').map((cells, line) => {
        const row = document.createElement('tr');
        if (line === 0) row.append(what);
        cells.split(' ').filter(Boolean).forEach((text, piece) => {
          const [, days, which, stopped] = /^(\d+)\.?(\d*)(!?)$/.exec(text), cell = row.appendChild(document.createElement('td'));
          cell.colSpan = days;
          if (!which) return;
          const bar = bars.get(which) ?? document.createElement('button');
          bar.id = `lane:${lane}:line:${line}:piece:${piece}:bar`;
          bar.classList.toggle('blocked', stopped !== '');
          cell.append(bar);
        });
        return row;
      }));
    });
    document.dispatchEvent(new Event('laid'));
  };

  const copy = ([part, others]) => others.forEach(id => {
    const same = at(part).cloneNode(true);
    same.id = id;
    at(id).replaceWith(same);
  });

  // What is the same in many places comes with the page alone: the tools of a treatment, and the regions.
  const complete = () => {
    if (!at('item-tools')) return;
    for (const row of document.querySelectorAll('#phases .item:not(:has(> .tools))')) {
      const tools = at('item-tools').content.firstElementChild.cloneNode(true), { which } = row.querySelector('.item-name').dataset;
      const name = row.querySelector('.item-name').textContent;
      for (const tool of tools.children) {
        tool.id = tool.id.replace('0', which);
        tool.dataset.which = which;
        tool.title = tool.title.replace('{0}', name);
        tool.setAttribute('aria-label', tool.title);
      }
      row.append(tools);
    }
    for (const region of document.querySelectorAll('select[data-regions]')) {
      const { value } = region, all = at('regions').content;
      if (region.options.length > all.children.length) continue;
      region.replaceChildren(region.options[0], all.cloneNode(true));
      region.value = value;
    }
  };
  complete();

  let alike = {};
  jQuery(document).on('pfAjaxSuccess', (e, xhr) => {
    const said = [...xhr.responseXML?.querySelectorAll('extension[type=args]') ?? []].map(part => JSON.parse(part.textContent).stand).find(Boolean);
    const stand = said ? JSON.parse(said) : { lists: [], alike: {}, lanes: [] }, here = document.activeElement;
    alike = stand.alike;
    arrange(stand.lists);
    if (stand.lanes.length) lay(stand.lanes);
    if (here !== document.activeElement && here.isConnected) here.focus();
  }).on('pfAjaxComplete', () => {
    Object.entries(alike).forEach(copy);
    alike = {};
    complete();
  });
})();
