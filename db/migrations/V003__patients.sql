create table record_counter (
  id bigint not null primary key,
  revision int not null,
  last_number bigint not null
);

insert into record_counter (id, revision, last_number) values (1, 1, 0);

create table patient (
  id bigint not null primary key,
  revision int not null,
  record_number varchar(20) not null,
  given_names varchar(100) not null,
  family_name varchar(100) not null,
  name_key varchar(250) not null,
  birth_date date not null,
  sex varchar(10) not null,
  phone varchar(40),
  email varchar(200),
  address varchar(400),
  coverage varchar(20) not null,
  insurer varchar(120),
  member_number varchar(60),
  guardian varchar(200),
  created_at datetime(6) not null,
  created_by bigint not null,
  constraint patient_record_number unique (record_number),
  constraint patient_created_by foreign key (created_by) references account (id)
);

create index patient_birth_date on patient (birth_date, name_key);

create table patient_word (
  patient_id bigint not null,
  word varchar(100) not null,
  constraint patient_word_patient foreign key (patient_id) references patient (id)
);

create index patient_word_word on patient_word (word, patient_id);
create index patient_word_of on patient_word (patient_id, word);

alter table account add constraint account_patient_record foreign key (patient_id) references patient (id);

create table episode (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  problem varchar(30) not null,
  icd varchar(20),
  description varchar(300),
  region varchar(30) not null,
  side varchar(10),
  muscle varchar(30),
  onset date not null,
  mechanism varchar(30) not null,
  high_energy boolean not null,
  severity int not null,
  long_term boolean not null,
  site_id bigint not null,
  therapist_id bigint not null,
  opened_at datetime(6) not null,
  closed_at datetime(6),
  constraint episode_patient foreign key (patient_id) references patient (id),
  constraint episode_site foreign key (site_id) references site (id),
  constraint episode_therapist foreign key (therapist_id) references account (id)
);

create index episode_of on episode (patient_id, opened_at);

create table care (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  account_id bigint not null,
  episode_id bigint,
  source varchar(20) not null,
  reason varchar(300) not null,
  since datetime(6) not null,
  ends_at datetime(6),
  constraint care_patient foreign key (patient_id) references patient (id),
  constraint care_account foreign key (account_id) references account (id),
  constraint care_episode foreign key (episode_id) references episode (id)
);

create index care_who on care (account_id, patient_id);
create index care_whom on care (patient_id, since);

create table health_fact (
  id bigint not null primary key,
  revision int not null,
  patient_id bigint not null,
  condition_code varchar(60) not null,
  presence varchar(10) not null,
  region varchar(30),
  side varchar(10),
  valid_from date,
  valid_until date,
  note varchar(500),
  act bigint not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  ended_act bigint,
  ended_at datetime(6),
  ended_by bigint,
  end_reason varchar(300),
  constraint health_fact_patient foreign key (patient_id) references patient (id),
  constraint health_fact_recorded_by foreign key (recorded_by) references account (id),
  constraint health_fact_ended_by foreign key (ended_by) references account (id)
);

create index health_fact_of on health_fact (patient_id, condition_code);
