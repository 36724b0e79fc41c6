-- Which key sealed an entry; nothing for those that were sealed by the first key, before keys had names.
alter table audit_entry add column key_name varchar(8);
