-- What staff had typed when their session was over: it waits for their next sign-in, sealed with a key that is not in the database.
create table unsaved_form (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  page varchar(500) not null,
  content mediumtext not null,
  held_at datetime(6) not null,
  constraint unsaved_form_account foreign key (account_id) references account (id)
);

create index unsaved_form_of on unsaved_form (account_id, held_at);
create index unsaved_form_held on unsaved_form (held_at);
