alter table tender add column awards jsonb;
