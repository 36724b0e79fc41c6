-- What a value is about: a muscle, a landmark with the distance from it, a set of activities. Nothing in values of before, which do not tell.
alter table measurement add column focus varchar(40);
-- What a computed value is made from: the two angles of a stretch, or the activities that were rated.
alter table measurement add column made_from mediumtext;
