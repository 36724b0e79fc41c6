create table room (
  id bigint not null primary key,
  revision int not null,
  site_id bigint not null,
  name varchar(80) not null,
  kind varchar(30) not null,
  active boolean not null,
  constraint room_site foreign key (site_id) references site (id)
);

create index room_of on room (site_id, name);

create table device (
  id bigint not null primary key,
  revision int not null,
  site_id bigint not null,
  name varchar(80) not null,
  kind varchar(30) not null,
  active boolean not null,
  constraint device_site foreign key (site_id) references site (id)
);

create index device_of on device (site_id, name);

create table work_shift (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  site_id bigint not null,
  weekday int not null,
  from_minute int not null,
  until_minute int not null,
  constraint work_shift_account foreign key (account_id) references account (id),
  constraint work_shift_site foreign key (site_id) references site (id)
);

create index work_shift_of on work_shift (account_id, weekday);
create index work_shift_at on work_shift (site_id, account_id);

create table absence (
  id bigint not null primary key,
  revision int not null,
  account_id bigint not null,
  first_day date not null,
  last_day date not null,
  reason varchar(120),
  constraint absence_account foreign key (account_id) references account (id)
);

create index absence_of on absence (account_id, last_day);
create index absence_until on absence (last_day, first_day);

create table closed_day (
  id bigint not null primary key,
  revision int not null,
  site_id bigint not null,
  closed_on date not null,
  reason varchar(120),
  constraint closed_day_once unique (site_id, closed_on),
  constraint closed_day_site foreign key (site_id) references site (id)
);
