-- A look that is asked for twice by one press too many begins once.
alter table record_look add column request_key varchar(60);
alter table record_look add constraint record_look_request unique (request_key);
