-- A visit that was moved after its treatment had gone to another site stands in a room of that site: there it is.
update appointment set earlier = concat(site_id, ' ', earlier) where earlier is not null;

update appointment set site_id = (select r.site_id from room r where r.id = appointment.room_id)
  where site_id <> (select r.site_id from room r where r.id = appointment.room_id);

create index appointment_in on appointment (room_id, starts_at);

create index treatment_plan_episode on treatment_plan (episode_id);
