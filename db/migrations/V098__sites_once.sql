-- A site that is added by one press too many is added once.
alter table site add column request_key varchar(60);
alter table site add constraint site_request unique (request_key);
