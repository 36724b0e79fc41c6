create table encounter (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  plan_id bigint not null,
  version_number int not null,
  appointment_id bigint,
  walk_in varchar(60),
  given_on date not null,
  therapist_id bigint not null,
  therapist varchar(120) not null,
  state varchar(10) not null,
  content mediumtext not null,
  hash char(64),
  planned_count int not null,
  exception_count int not null,
  changed_by varchar(120) not null,
  changed_at datetime(6) not null,
  signed_by bigint,
  signer varchar(120),
  signed_at datetime(6),
  constraint encounter_appointment unique (appointment_id),
  constraint encounter_walk_in unique (walk_in),
  constraint encounter_patient foreign key (patient_id) references patient (id),
  constraint encounter_plan foreign key (plan_id) references treatment_plan (id)
);

create index encounter_of on encounter (patient_id, given_on);
create index encounter_open on encounter (therapist_id, state);

create table addendum (
  id bigint not null primary key,
  revision int not null,
  encounter_id bigint not null,
  reason varchar(200) not null,
  words varchar(2000) not null,
  written_by bigint not null,
  author varchar(120) not null,
  written_at datetime(6) not null,
  constraint addendum_encounter foreign key (encounter_id) references encounter (id)
);

create index addendum_of on addendum (encounter_id, written_at);
