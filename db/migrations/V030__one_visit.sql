-- A visit that is promised, booked, walked in or written is one row with one id: that of its appointment, else of its note, else of its promise.
create table visit (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  plan_id bigint,
  track varchar(10) not null,
  ordinal int not null,
  asked int,
  window_from date,
  window_to date,
  window_minutes int,
  window_rooms varchar(120),
  window_devices varchar(200),
  possible boolean,
  state varchar(20) not null,
  cause varchar(20),
  since datetime(6),
  arrived_at datetime(6),
  walked_in_on date,
  site_id bigint,
  therapist_id bigint,
  room_id bigint,
  devices varchar(200),
  starts_at datetime(6),
  minutes int,
  troubles varchar(200),
  earlier varchar(400),
  cancel_reason varchar(30),
  request_key varchar(80),
  booked_by bigint,
  booked_at datetime(6),
  constraint visit_asked unique (plan_id, track, asked),
  constraint visit_walked_in unique (plan_id, walked_in_on),
  constraint visit_request unique (request_key),
  constraint visit_patient foreign key (patient_id) references patient (id),
  constraint visit_plan foreign key (plan_id) references treatment_plan (id),
  constraint visit_site foreign key (site_id) references site (id),
  constraint visit_therapist foreign key (therapist_id) references account (id),
  constraint visit_room foreign key (room_id) references room (id)
);

insert into visit (id, revision, patient_id, plan_id, track, ordinal, asked, window_from, window_to, window_minutes, window_rooms, window_devices,
    possible, state, cause, since, arrived_at, site_id, therapist_id, room_id, devices, starts_at, minutes, troubles, earlier, cancel_reason,
    request_key, booked_by, booked_at)
  select a.id, a.revision, a.patient_id, a.plan_id, a.track, a.ordinal, e.ordinal, e.window_from, e.window_to, e.minutes, e.rooms, e.devices,
    e.possible, a.state, e.cause, e.since, a.arrived_at, a.site_id, a.therapist_id, a.room_id, a.devices, a.starts_at, a.minutes,
    a.troubles, a.earlier, a.cancel_reason, a.request_key, a.booked_by, a.booked_at
  from appointment a left join expected_visit e on e.id = a.expected_id;

insert into visit (id, revision, patient_id, plan_id, track, ordinal, asked, window_from, window_to, window_minutes, window_rooms, window_devices,
    possible, state, cause, since, walked_in_on)
  select n.id, coalesce(w.revision, 1), n.patient_id, n.plan_id, coalesce(w.track, 'THERAPY'), coalesce(w.ordinal, 0), e.ordinal, e.window_from,
    e.window_to, e.minutes, e.rooms, e.devices, e.possible, case when n.state = 'SIGNED' then 'GIVEN' else 'ARRIVED' end, e.cause,
    e.since, n.given_on
  from encounter n left join walk_in w on w.id = n.id left join expected_visit e on e.id = w.expected_id
  where n.appointment_id is null;

insert into visit (id, revision, patient_id, plan_id, track, ordinal, asked, window_from, window_to, window_minutes, window_rooms, window_devices,
    possible, state, cause, since)
  select e.id, e.revision, e.patient_id, e.plan_id, e.track, e.ordinal, e.ordinal, e.window_from, e.window_to, e.minutes, e.rooms, e.devices,
    e.possible, 'EXPECTED', e.cause, e.since
  from expected_visit e
  where not exists (select 1 from appointment a where a.expected_id = e.id) and not exists (select 1 from walk_in w where w.expected_id = e.id);

create index visit_waiting on visit (state, window_to);
create index visit_troubled on visit (troubles, starts_at);
create index visit_at on visit (site_id, starts_at);
create index visit_when on visit (starts_at);
create index visit_of on visit (patient_id, starts_at);
create index visit_with on visit (therapist_id, starts_at);
create index visit_in on visit (room_id, starts_at);

create table booking_cell (
  resource_id bigint not null,
  cell bigint not null,
  visit_id bigint not null,
  primary key (resource_id, cell),
  constraint booking_cell_visit foreign key (visit_id) references visit (id)
);

insert into booking_cell (resource_id, cell, visit_id) select resource_id, cell, appointment_id from appointment_cell;

drop table appointment_cell;
drop table walk_in;
drop table appointment;
drop table expected_visit;

-- A note knows its visit; its id still leads there from links of before.
alter table encounter add column visit_id bigint default 0 not null;

update encounter set visit_id = coalesce(appointment_id, id);

alter table encounter add constraint encounter_visit unique (visit_id);
alter table encounter add constraint encounter_visit_of foreign key (visit_id) references visit (id);
alter table encounter drop column appointment_id;
alter table encounter drop column walk_in;
