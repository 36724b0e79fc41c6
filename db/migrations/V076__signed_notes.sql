-- What is signed is a row of its own that can only be added. The row of the note keeps who gave what when, and no words of it.
create table signed_note (
  id bigint not null primary key,
  revision int not null,
  content mediumtext not null,
  hash char(64) not null,
  constraint signed_note_of foreign key (id) references encounter (id)
);

insert into signed_note (id, revision, content, hash) select id, 1, content, hash from encounter where state = 'SIGNED';

update encounter set content = '{"deviations":[]}' where state = 'SIGNED';

alter table encounter drop column hash;
