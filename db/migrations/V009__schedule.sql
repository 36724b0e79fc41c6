create table appointment (
  id bigint not null primary key,
  revision int not null,
  site_id bigint not null,
  patient_id bigint not null,
  plan_id bigint,
  expected_id bigint,
  track varchar(10) not null,
  ordinal int not null,
  therapist_id bigint not null,
  room_id bigint not null,
  devices varchar(200) not null,
  starts_at datetime(6) not null,
  minutes int not null,
  state varchar(20) not null,
  misplaced boolean not null,
  arrived_at datetime(6),
  cancel_reason varchar(30),
  request_key varchar(80) not null,
  booked_by bigint not null,
  booked_at datetime(6) not null,
  constraint appointment_expected unique (expected_id),
  constraint appointment_request unique (request_key),
  constraint appointment_site foreign key (site_id) references site (id),
  constraint appointment_patient foreign key (patient_id) references patient (id),
  constraint appointment_plan foreign key (plan_id) references treatment_plan (id),
  constraint appointment_therapist foreign key (therapist_id) references account (id),
  constraint appointment_room foreign key (room_id) references room (id)
);

create index appointment_at on appointment (site_id, starts_at);
create index appointment_when on appointment (starts_at);
create index appointment_of on appointment (patient_id, starts_at);
create index appointment_with on appointment (therapist_id, starts_at);

create table appointment_cell (
  resource_id bigint not null,
  cell bigint not null,
  appointment_id bigint not null,
  primary key (resource_id, cell),
  constraint appointment_cell_of foreign key (appointment_id) references appointment (id)
);
