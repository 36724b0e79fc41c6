-- More room for words; no statement that both databases know makes a column wider.
alter table task add column kept varchar(1000);
update task set kept = words;
alter table task drop column words;
alter table task add column words varchar(1000);
update task set words = kept;
alter table task drop column kept;
