-- The part of its country whose public holidays a site has; nothing where they are the same everywhere, or nobody has named one.
alter table site add column holiday_region varchar(40);
