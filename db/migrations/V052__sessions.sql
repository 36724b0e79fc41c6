-- The open sessions of an account, so that its owner can see and end them. A row goes when its session ends.
create table open_session (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  browser varchar(80) not null,
  began_at datetime(6) not null,
  used_at datetime(6) not null,
  constraint open_session_account foreign key (account_id) references account (id)
);

create index open_session_began on open_session (began_at);
