-- Somebody who does not treat a patient looks at the record for an hour at most, and changes nothing. The reason stands in the audit trail.
create table record_look (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  account_id bigint not null,
  since datetime(6) not null,
  ends_at datetime(6) not null,
  constraint record_look_patient foreign key (patient_id) references patient (id),
  constraint record_look_account foreign key (account_id) references account (id)
);
create index record_look_who on record_look (account_id, patient_id);
-- The administrator is told how many alarms there are.
create index audit_entry_outcome on audit_entry (outcome, happened_at);
