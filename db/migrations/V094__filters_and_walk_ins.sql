-- The notes of a therapist since a day, for those who walked in.
create index encounter_lately on encounter (therapist_id, given_on);

-- A filter over one's own patients, kept under a name: what it asks for is a list of codes. There are so many of an account as there are places.
create table patient_filter (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  name varchar(60) not null,
  criteria varchar(200) not null,
  place int not null,
  constraint patient_filter_account foreign key (account_id) references account (id),
  constraint patient_filter_place unique (account_id, place)
);
