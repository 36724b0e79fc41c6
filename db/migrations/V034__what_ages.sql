-- What ages and serves nobody is removed in small bites, and found without reading the rest.
create index booking_cell_when on booking_cell (cell, visit_id);
create index sign_in_guard_changed on sign_in_guard (changed_at);
