create table task (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  kind varchar(30) not null,
  role varchar(20) not null,
  about bigint,
  words varchar(500),
  due_on date not null,
  created_at datetime(6) not null,
  created_by bigint,
  done_at datetime(6),
  done_by bigint,
  constraint task_patient foreign key (patient_id) references patient (id)
);

create index task_open on task (role, done_at, due_on);
create index task_of on task (patient_id, kind, done_at);
