-- The words of a patient carry the name by which lists are sorted, so that the first of many are found without reading the patients. A new table takes the
-- place of the old one, since no statement that both databases know changes an index.
create table patient_word_sorted (
  patient_id bigint not null,
  word varchar(100) not null,
  name_key varchar(250) not null
);

insert into patient_word_sorted (patient_id, word, name_key)
  select w.patient_id, w.word, p.name_key from patient_word w join patient p on p.id = w.patient_id order by w.patient_id, w.word;

drop table patient_word;

alter table patient_word_sorted rename to patient_word;
alter table patient_word add constraint patient_word_patient foreign key (patient_id) references patient (id);

create index patient_word_word on patient_word (word, name_key, patient_id);
create index patient_word_of on patient_word (patient_id, word);
create index patient_name on patient (name_key, id);

-- A relationship that nobody has ended ends in the far future: who is in care now is one range of an index, however many relationships are over.
update care set ends_at = '9999-12-31 00:00:00' where ends_at is null;

create index care_now on care (account_id, ends_at, patient_id, since);

-- The worklist begins with the few plans that run and looks only at what waits in them.
create index treatment_plan_running on treatment_plan (ends_on, state, episode_id);
create index visit_of_plan on visit (plan_id, state, window_to);
