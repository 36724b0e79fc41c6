-- What is pinned is unique within the patient, so that it need not name the patient and stays right when records are merged or parted again.
-- Of two that a parted record was left with, the newer one stays.
alter table measurement drop constraint measurement_pinned;
update measurement set pinned = substring(pinned, locate(':', pinned) + 1) where pinned is not null;
update measurement set pinned = null, pinned_by = null, pinned_at = null, pinned_reason = null where id in (
  select twin.id from (
    select older.id from measurement older join measurement newer on newer.patient_id = older.patient_id and newer.pinned = older.pinned
    where newer.pinned_at > older.pinned_at or newer.pinned_at = older.pinned_at and newer.id > older.id
  ) twin
);
alter table measurement add constraint measurement_pinned unique (patient_id, pinned);
