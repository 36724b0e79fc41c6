-- What a visit holds and needs, what stands against it, and where it was before it was moved are JSON; null where there is nothing.
alter table visit add column window_room_kinds varchar(300);
alter table visit add column window_device_kinds varchar(500);
alter table visit add column held_devices varchar(900);
alter table visit add column place_before varchar(1500);

update visit set
  window_room_kinds = case when window_rooms > '' then concat('["', replace(window_rooms, ' ', '","'), '"]') end,
  window_device_kinds = case when window_devices > '' then concat('["', replace(window_devices, ' ', '","'), '"]') end,
  held_devices = case when devices > '' then concat('[{"device":', replace(replace(devices, ':', ',"kind":"'), ' ', '"},{"device":'), '"}]') end,
  troubles = case when troubles > '' then concat('["', replace(troubles, ' ', '","'), '"]') end;

-- The place before a move is six words and then the devices: one word after the other goes from the old text to the new one.
update visit set place_before = concat('{"site":', substring(earlier, 1, locate(' ', earlier) - 1)),
  earlier = substring(earlier, locate(' ', earlier) + 1) where earlier is not null;
update visit set place_before = concat(place_before, ',"at":"', substring(earlier, 1, locate(' ', earlier) - 1), '"'),
  earlier = substring(earlier, locate(' ', earlier) + 1) where earlier is not null;
update visit set place_before = concat(place_before, ',"minutes":', substring(earlier, 1, locate(' ', earlier) - 1)),
  earlier = substring(earlier, locate(' ', earlier) + 1) where earlier is not null;
update visit set place_before = concat(place_before, ',"therapist":', substring(earlier, 1, locate(' ', earlier) - 1)),
  earlier = substring(earlier, locate(' ', earlier) + 1) where earlier is not null;
update visit set place_before = concat(place_before, ',"room":', substring(earlier, 1, locate(' ', earlier) - 1)),
  earlier = substring(earlier, locate(' ', earlier) + 1) where earlier is not null;
update visit set place_before = concat(place_before, ',"otherDay":', substring(earlier, 1, locate(' ', earlier) - 1)),
  earlier = substring(earlier, locate(' ', earlier) + 1) where earlier is not null;
update visit set place_before = concat(place_before, ',"held":[',
    case when earlier > '' then concat('{"device":', replace(replace(earlier, ':', ',"kind":"'), ' ', '"},{"device":'), '"}') else '' end, ']}')
  where earlier is not null;

alter table visit drop column window_rooms;
alter table visit drop column window_devices;
alter table visit drop column devices;
alter table visit drop column earlier;
