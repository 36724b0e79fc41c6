alter table appointment add column troubles varchar(200) default '' not null;
alter table appointment add column earlier varchar(400);

update appointment set troubles = case when expected_id is null then 'NOT_ASKED' else 'ANOTHER_DAY' end where misplaced = true;

alter table appointment drop column misplaced;

create index appointment_troubled on appointment (troubles, starts_at);
