-- Where patients come to: in one line, as it stands on a letter.
alter table site add column address varchar(200);
