-- A device that a visit holds is a row with a foreign key; it was JSON in the row of the visit.
create table visit_device (
  visit_id bigint not null,
  device_id bigint not null,
  kind varchar(30) not null,
  primary key (visit_id, device_id),
  constraint visit_device_visit foreign key (visit_id) references visit (id),
  constraint visit_device_device foreign key (device_id) references device (id)
);

insert into visit_device (visit_id, device_id, kind)
  select v.id, d.id, d.kind from visit v join device d on v.held_devices like concat('%{"device":', d.id, ',"kind":%');

alter table visit drop column held_devices;
