create table home_entry (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  plan_id bigint not null,
  version_number int not null,
  item int not null,
  done_on date not null,
  outcome varchar(20) not null,
  reason varchar(20),
  word varchar(300),
  told_at datetime(6) not null,
  constraint home_entry_once unique (patient_id, plan_id, item, done_on),
  constraint home_entry_patient foreign key (patient_id) references patient (id),
  constraint home_entry_plan foreign key (plan_id) references treatment_plan (id)
);

create index home_entry_days on home_entry (patient_id, done_on);
