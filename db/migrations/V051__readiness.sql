-- The program is ready where it can write: each look at its readiness writes here.
create table readiness (
  id int not null primary key,
  checked_at datetime(6) not null
);

insert into readiness (id, checked_at) values (1, '2026-01-01 00:00:00');
