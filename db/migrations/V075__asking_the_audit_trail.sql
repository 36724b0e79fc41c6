-- The audit trail is asked by person and by period.
create index audit_entry_account on audit_entry (account, id);
create index audit_entry_time on audit_entry (happened_at);
create index audit_entry_subject on audit_entry (subject);
