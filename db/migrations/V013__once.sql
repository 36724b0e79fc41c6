alter table measurement add column request_key varchar(80);
alter table measurement add constraint measurement_request unique (request_key);

alter table addendum add column request_key varchar(60);
alter table addendum add constraint addendum_request unique (request_key);
