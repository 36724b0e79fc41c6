create table treatment_plan (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  episode_id bigint not null,
  title varchar(160) not null,
  template_code varchar(40),
  state varchar(20) not null,
  starts_on date not null,
  ends_on date not null,
  draft mediumtext,
  draft_number int not null,
  signed_number int not null,
  changed_by varchar(120) not null,
  changed_at datetime(6) not null,
  opened_at datetime(6) not null
);

create index treatment_plan_patient on treatment_plan (patient_id, opened_at);

create table plan_version (
  id bigint not null primary key,
  revision int not null,
  plan_id bigint not null,
  version_number int not null,
  content mediumtext not null,
  hash char(64) not null,
  signed_by bigint not null,
  signer varchar(120) not null,
  signed_at datetime(6) not null,
  constraint plan_version_number unique (plan_id, version_number),
  constraint plan_version_plan foreign key (plan_id) references treatment_plan (id)
);

create table prescribed_item (
  id bigint not null primary key,
  revision int not null,
  plan_id bigint not null,
  version_number int not null,
  item int not null,
  intervention varchar(80) not null,
  family varchar(20) not null,
  region varchar(20),
  side varchar(20),
  setting varchar(20) not null,
  starts_on date not null,
  ends_before date not null,
  constraint prescribed_item_place unique (plan_id, version_number, item),
  constraint prescribed_item_plan foreign key (plan_id) references treatment_plan (id)
);

create index prescribed_item_intervention on prescribed_item (intervention, starts_on);
