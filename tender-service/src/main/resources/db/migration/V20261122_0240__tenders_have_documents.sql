alter table tender add column documents jsonb;
