-- Somebody on the staff may have several roles; a patient's account is one that belongs to a record.
alter table account add column therapist boolean not null default false;
alter table account add column desk boolean not null default false;
alter table account add column administrator boolean not null default false;
update account set therapist = true where role = 'THERAPIST';
update account set desk = true where role = 'DESK';
update account set administrator = true where role = 'ADMINISTRATOR';
alter table account drop column role;
-- Nobody who treats patients, works at the desk or administers does so as a patient, and everybody does something.
alter table account add constraint account_roles check ((patient_id is null and (therapist or desk or administrator)) or (patient_id is not null and not (therapist or desk or administrator)));
-- Another administrator is proposed by one and made by a second.
alter table account add column proposed_by bigint;
alter table account add constraint account_proposed_by foreign key (proposed_by) references account (id);
