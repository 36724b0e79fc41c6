-- A session whose screen is locked, and how often somebody has tried in vain to open it.
alter table open_session add column locked_at datetime(6);
alter table open_session add column lock_tries int not null default 0;

-- A short number that opens a locked screen, at a computer of the counter alone.
create table pin (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  pin_hash varchar(200) not null,
  set_at datetime(6) not null,
  constraint pin_of_account unique (account_id),
  constraint pin_account foreign key (account_id) references account (id)
);

-- A browser that somebody has called the computer of the counter: the hash of what its cookie holds, for each account that did so.
create table counter_device (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  token_hash char(64) not null,
  known_since datetime(6) not null,
  constraint counter_device_once unique (account_id, token_hash),
  constraint counter_device_account foreign key (account_id) references account (id)
);
