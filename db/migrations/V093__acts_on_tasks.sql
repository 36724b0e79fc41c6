-- What was done with a task is kept, act by act: done, told to somebody, not reached, handed over, put off, and taken back. Rows are only ever inserted.
create table task_act (
  id bigint not null primary key,
  revision int not null,
  task_id bigint not null,
  act varchar(20) not null,
  account_id bigint not null,
  by_name varchar(120) not null,
  acted_at datetime(6) not null,
  told varchar(200),
  told_at datetime(6),
  note varchar(500),
  outcome varchar(20),
  to_account_id bigint,
  to_name varchar(120),
  again_at datetime(6),
  until_on date,
  constraint task_act_task foreign key (task_id) references task (id),
  constraint task_act_account foreign key (account_id) references account (id),
  constraint task_act_to foreign key (to_account_id) references account (id)
);
create index task_act_of on task_act (task_id, id);

-- Where a task stands after its acts: who was asked to see to it (null: all who treat the patient), from which day it is shown again, when somebody is to be tried
-- again, and the last act that counts.
alter table task add column owner_id bigint;
alter table task add column shown_from date;
alter table task add column again_at datetime(6);
alter table task add column last_act_id bigint;
