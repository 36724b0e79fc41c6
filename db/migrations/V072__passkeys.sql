-- The passkeys of an account: public keys of devices that can prove that they hold the private one. The credential's id is unique by its hash, for it is
-- longer than an index takes.
create table passkey (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  name varchar(60) not null,
  credential_hash char(64) not null,
  credential varchar(3000) not null,
  owner_handle varchar(60) not null,
  backup_eligible boolean not null,
  sign_count bigint not null,
  created_at datetime(6) not null,
  used_at datetime(6),
  constraint passkey_credential unique (credential_hash),
  constraint passkey_account foreign key (account_id) references account (id)
);

create index passkey_of on passkey (account_id);

-- Challenges that a passkey has answered: none is answered twice.
create table spent_challenge (
  id bigint not null primary key,
  revision int not null,
  challenge_hash char(64) not null,
  spent_at datetime(6) not null,
  constraint spent_challenge_once unique (challenge_hash)
);

create index spent_challenge_spent on spent_challenge (spent_at);
