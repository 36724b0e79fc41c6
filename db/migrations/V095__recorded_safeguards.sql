-- What somebody has written down so that a precaution needs no reason: a test that was passed, an agreement, a person who is present. Never rewritten, only withdrawn.
create table recorded_safeguard (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  rule_id varchar(20) not null,
  safeguard varchar(40) not null,
  region varchar(40),
  side varchar(20),
  found_on date not null,
  valid_until date,
  note varchar(200),
  by_name varchar(120) not null,
  recorded_at datetime(6) not null,
  withdrawn_by varchar(120),
  withdrawn_at datetime(6),
  withdrawn_reason varchar(300),
  constraint recorded_safeguard_patient foreign key (patient_id) references patient (id)
);
create index recorded_safeguard_whose on recorded_safeguard (patient_id);
