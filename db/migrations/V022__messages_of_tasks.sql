-- What a task says is a message: the key of a text and its arguments, as JSON. A sentence that was kept before stays as it is and says itself; nothing reads it
-- anew. The wishes of patients for another time were codes of a list and become the keys of their texts.
alter table task add column message mediumtext;
update task set message = words;
update task set message = concat('{"args":[],"key":"TimeWanted.', words, '"}') where kind = 'ANOTHER_TIME' and words is not null;
alter table task drop column words;

-- A task is about something: what kind of thing, its id, and which part of it. What was about an item or a measure held the hash of a text, from which nothing
-- can be told: it is about the patient, and waits until somebody sees to it.
alter table task add column subject_kind varchar(20) default 'PATIENT' not null;
alter table task add column subject_id bigint default 0 not null;
alter table task add column subject_part varchar(100) default '' not null;
update task set subject_id = patient_id;
update task set subject_kind = 'VISIT', subject_id = about where kind = 'ANOTHER_TIME' and about is not null;
update task set subject_kind = 'PLAN', subject_id = about where kind in ('SUSPENDED', 'REVIEW') and about is not null;
alter table task drop column about;

-- True as long as the reason of a task stands, whether or not somebody has seen to it; null afterwards, and for the tasks of former times. So one of a kind
-- stands about a subject, and no two.
alter table task add column stands boolean;
alter table task add constraint task_once unique (subject_id, subject_kind, subject_part, kind, stands);
