-- The clock by which a visit that is over was told, where its site has changed its time zone since; null where it has not.
alter table visit add column zone varchar(40);
