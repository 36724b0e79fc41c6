create table site (
  id bigint not null primary key,
  revision int not null,
  name varchar(120) not null,
  zone varchar(60) not null,
  phone varchar(60)
);

create table account (
  id bigint not null primary key,
  revision int not null,
  sign_in_name varchar(120) not null,
  sign_in_key varchar(120) not null,
  name varchar(120) not null,
  role varchar(20) not null,
  password_hash varchar(200),
  enabled boolean not null,
  epoch int not null,
  patient_id bigint,
  created_at datetime(6) not null,
  constraint account_sign_in_key unique (sign_in_key),
  constraint account_patient unique (patient_id)
);

create table setup_link (
  id bigint not null primary key,
  revision int not null,
  account_id bigint,
  secret_hash char(64) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  constraint setup_link_secret unique (secret_hash),
  constraint setup_link_account foreign key (account_id) references account (id)
);

create table sign_in_guard (
  guard_key varchar(120) not null primary key,
  failures int not null,
  next_try_at datetime(6) not null,
  busy_until datetime(6) not null,
  changed_at datetime(6) not null
);

create table audit_head (
  chain int not null primary key,
  seq bigint not null,
  seal varchar(64) not null
);

insert into audit_head (chain, seq, seal) values (0, 0, ''), (1, 0, ''), (2, 0, ''), (3, 0, ''), (4, 0, ''), (5, 0, ''), (6, 0, ''), (7, 0, '');

create table audit_entry (
  id bigint not null primary key,
  chain int not null,
  seq bigint not null,
  happened_at datetime(6) not null,
  account bigint,
  role varchar(20) not null,
  verb varchar(80) not null,
  patient bigint,
  subject varchar(80),
  outcome varchar(20) not null,
  purpose varchar(200),
  detail varchar(200),
  request varchar(40) not null,
  address varchar(60) not null,
  previous_seal varchar(64) not null,
  seal varchar(64) not null,
  constraint audit_entry_place unique (chain, seq)
);

create index audit_entry_patient on audit_entry (patient, id);
create index audit_entry_verb on audit_entry (verb, id);
