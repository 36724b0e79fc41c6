-- The authenticator app of an account: its secret, encrypted with a key that is not in the database, and the last step whose code was taken. Until it is
-- confirmed by a code it counts for nothing.
create table authenticator (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  secret varchar(200) not null,
  begun_at datetime(6) not null,
  confirmed_at datetime(6),
  last_step bigint not null,
  constraint authenticator_account foreign key (account_id) references account (id)
);

-- What lets the owner in once when the app is gone; kept as a keyed hash.
create table recovery_code (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  code_hash char(64) not null,
  used_at datetime(6),
  constraint recovery_code_once unique (account_id, code_hash),
  constraint recovery_code_account foreign key (account_id) references account (id)
);

-- A link whose use also takes away the second factor.
alter table setup_link add column drops_factor boolean not null default false;
