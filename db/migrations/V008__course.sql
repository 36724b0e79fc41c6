create table expected_visit (
  id bigint not null primary key,
  revision int not null,
  plan_id bigint not null,
  patient_id bigint not null,
  track varchar(10) not null,
  ordinal int not null,
  window_from date not null,
  window_to date not null,
  minutes int not null,
  rooms varchar(120) not null,
  devices varchar(200) not null,
  possible boolean not null,
  booked boolean not null,
  cause varchar(20) not null,
  since datetime(6) not null,
  constraint expected_visit_key unique (plan_id, track, ordinal),
  constraint expected_visit_plan foreign key (plan_id) references treatment_plan (id),
  constraint expected_visit_patient foreign key (patient_id) references patient (id)
);

create index expected_visit_unbooked on expected_visit (booked, window_to);
