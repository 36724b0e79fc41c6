create table catalogue_entry (
  id bigint not null primary key,
  revision int not null,
  kind varchar(20) not null,
  code varchar(80) not null,
  version int not null,
  hash char(64) not null,
  content mediumtext not null,
  kept_at datetime(6) not null,
  constraint catalogue_entry_version unique (kind, code, version)
);
