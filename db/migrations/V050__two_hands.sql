-- A link that could open somebody's account takes two hands: one person makes the link, another the code that goes with it.
alter table setup_link add column made_by bigint;
alter table setup_link add column renewal boolean not null default false;
alter table setup_link add column code_needed boolean not null default false;
alter table setup_link add column code_hash char(64);
alter table setup_link add column code_by bigint;

update setup_link set renewal = true, code_needed = true
  where used_at is null and account_id in (select a.id from account a where a.password_hash is not null);

create index setup_link_of on setup_link (account_id, renewal);

-- Something about the password of this account has happened of which its owner does not know yet.
alter table account add column untold boolean not null default false;
