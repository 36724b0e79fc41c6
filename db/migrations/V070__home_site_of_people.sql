-- The site at which somebody begins, where they have chosen one; null where they have not.
alter table account add column home_site_id bigint;
alter table account add constraint account_home_site foreign key (home_site_id) references site (id);
