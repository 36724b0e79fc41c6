-- What was done to a draft, step by step: each row keeps the draft on the other side of its step, or the act in which answers about the patient were recorded.
create table draft_step (
  id bigint not null primary key,
  revision int not null,
  plan_id bigint not null,
  place int not null,
  kind varchar(20) not null,
  what varchar(200) not null,
  other varchar(200) not null,
  account_id bigint not null,
  done_at datetime(6) not null,
  draft mediumtext,
  fact_act bigint,
  constraint draft_step_plan foreign key (plan_id) references treatment_plan (id),
  constraint draft_step_account foreign key (account_id) references account (id),
  constraint draft_step_place unique (plan_id, place)
);

-- How many steps stand, and how many are kept with those that were taken back.
alter table treatment_plan add column steps_done int not null default 0;
alter table treatment_plan add column steps_kept int not null default 0;
