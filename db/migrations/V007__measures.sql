create table measurement (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  measure varchar(20) not null,
  joint varchar(30),
  motion varchar(40),
  side varchar(10),
  reading decimal(10,3) not null,
  taken_on date not null,
  source varchar(10) not null,
  by_name varchar(120) not null,
  account_id bigint not null,
  taken_at datetime(6) not null,
  told varchar(80),
  withdrawn boolean not null,
  withdrawn_by varchar(120),
  withdrawn_at datetime(6),
  withdrawn_reason varchar(300),
  constraint measurement_told unique (told),
  constraint measurement_patient foreign key (patient_id) references patient (id)
);

create index measurement_of on measurement (patient_id, taken_on);
