-- A safeguard that was written down while composing is a step of the draft: the rows that it made, by their ids, so that it is undone and done again like one.
alter table draft_step add column safeguards mediumtext;
