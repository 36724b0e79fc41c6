-- Of the treatments of the library, those that a therapist calls favourites, and when they last put each into a plan.
create table own_treatment (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  kind varchar(20) not null,
  code varchar(60) not null,
  favourite boolean not null,
  used_at datetime(6),
  constraint own_treatment_account foreign key (account_id) references account (id),
  constraint own_treatment_once unique (account_id, kind, code)
);
