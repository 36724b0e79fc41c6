create table walk_in (
  id bigint not null primary key,
  revision int not null,
  plan_id bigint not null,
  expected_id bigint,
  track varchar(10) not null,
  ordinal int not null,
  given_on date not null,
  constraint walk_in_expected unique (expected_id),
  constraint walk_in_plan foreign key (plan_id) references treatment_plan (id)
);

create index walk_in_of on walk_in (plan_id, given_on);

insert into walk_in (id, revision, plan_id, track, ordinal, given_on)
  select id, 1, plan_id, 'THERAPY', 0, given_on from encounter where appointment_id is null and state = 'SIGNED';
