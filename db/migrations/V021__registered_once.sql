alter table patient add column request_key varchar(60);
alter table patient add constraint patient_request unique (request_key);
