alter table measurement add column request_key varchar(80);
alter table measurement add constraint measurement_request unique (request_key);

alter table addendum add column request_key varchar(60);
alter table addendum add constraint addendum_request unique (request_key);

alter table treatment_plan add column ended_at datetime(6);

update treatment_plan set state = 'ENDED', draft = case when signed_number > 0 then null else draft end,
  ended_at = (select e.closed_at from episode e where e.id = treatment_plan.episode_id)
  where episode_id in (select id from episode where closed_at is not null);
