-- A value that a therapist made the start of its series: by whom, when and why. Of each series of a patient one stands.
alter table measurement add column pinned varchar(160);
alter table measurement add column pinned_by varchar(120);
alter table measurement add column pinned_at datetime(6);
alter table measurement add column pinned_reason varchar(300);
alter table measurement add constraint measurement_pinned unique (pinned);
