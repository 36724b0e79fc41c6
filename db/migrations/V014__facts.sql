alter table health_fact drop column end_reason;
