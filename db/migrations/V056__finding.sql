-- A telephone number is kept as it was typed and in the one form that all its spellings share (E.164, with an extension behind it). The words by which a
-- patient is found are made by the program: "spelled" says by which rules and for which country, and the start spells anew whoever was spelled otherwise.
alter table patient add column phone_normal varchar(120);
alter table patient add column spelled varchar(20) not null default '';

create index patient_spelled on patient (spelled);
