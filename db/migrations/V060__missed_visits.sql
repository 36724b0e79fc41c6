-- What the therapist decided about a visit that was missed: it is fitted in between, the rest moves along, or it is given up.
alter table visit add column missed_choice varchar(20);
