-- Two records of one person become one: nothing is deleted, one points to the other, and each row that went over is noted, so that it can go back.
create table record_merge (
  id bigint not null primary key,
  revision int not null,
  kept_id bigint not null,
  merged_id bigint not null,
  reason varchar(300) not null,
  merged_at datetime(6) not null,
  merged_by bigint not null,
  undone_at datetime(6),
  undone_by bigint,
  constraint record_merge_kept foreign key (kept_id) references patient (id),
  constraint record_merge_merged foreign key (merged_id) references patient (id),
  constraint record_merge_merged_by foreign key (merged_by) references account (id),
  constraint record_merge_undone_by foreign key (undone_by) references account (id)
);

create index record_merge_of on record_merge (kept_id, merged_at);

create table merged_row (
  merge_id bigint not null,
  moved varchar(30) not null,
  row_id bigint not null,
  primary key (merge_id, moved, row_id),
  constraint merged_row_merge foreign key (merge_id) references record_merge (id)
);

alter table patient add column merged_into bigint;
alter table patient add column former_records int not null default 0;
alter table patient add constraint patient_merged_into foreign key (merged_into) references patient (id);

create index patient_former on patient (merged_into);
