-- A visit belongs to an episode, whether a plan asks for it or not. A visit that had no plan belongs to the newest episode of its patient.
alter table visit add column episode_id bigint default 0 not null;

update visit set episode_id = coalesce((select p.episode_id from treatment_plan p where p.id = visit.plan_id),
    (select max(e.id) from episode e where e.patient_id = visit.patient_id));

create index visit_of_episode on visit (episode_id, starts_at);
alter table visit add constraint visit_episode foreign key (episode_id) references episode (id);

-- Somebody walks in once a day for each plan, and once a day for each episode without one.
alter table visit drop constraint visit_walked_in;
alter table visit add column walk_in_of bigint generated always as (coalesce(plan_id, episode_id));
alter table visit add constraint visit_walk_in unique (walk_in_of, walked_in_on);

-- The note of a visit without a plan names neither a plan nor a version; a draft names no version, as nothing of it is signed. A column loses its "not null"
-- in the same words everywhere only by being replaced.
alter table encounter add column of_plan bigint;
alter table encounter add column of_version int;

update encounter set of_plan = plan_id, of_version = case when version_number > 0 then version_number end;

alter table encounter drop constraint encounter_plan;
alter table encounter drop column plan_id;
alter table encounter drop column version_number;
alter table encounter rename column of_plan to plan_id;
alter table encounter rename column of_version to version_number;
alter table encounter add constraint encounter_plan foreign key (plan_id) references treatment_plan (id);
